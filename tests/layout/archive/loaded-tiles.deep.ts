/** The promises of archives, checked exactly for 100,000 events, or as many as `SOURCELINE_EVENTS` says. */
import { describe, expect, test } from 'vitest';
import { archiveOf, asWritten } from '../../app/archive/small-archive.ts';
import { bursty } from '../bursty.ts';
import { breaches } from '../placement/breaches.ts';
import { synthetic } from '../synthetic.ts';
import { testArrivals } from './arrivals.ts';
import { besideAllAtOnce, spoilt } from './promises.ts';
import { NARROW, place, ROWS, sizeOf } from './views.ts';

const COUNT = Number(process.env.SOURCELINE_EVENTS ?? 100_000);

describe.for([
  ['spread', synthetic],
  ['in bursts', bursty],
] as const)(`${COUNT} events, %s`, ([, make]) => {
  const timeline = asWritten(make(COUNT, 7));
  const loaded = archiveOf(timeline).load();

  test.for([
    ...ROWS.map((rows) => [`in ${rows} rows`, sizeOf(rows)] as const),
    ['in a column', NARROW] as const,
  ])('no two labels ever touch %s', ([name, size]) => {
    const placement = place(loaded, size);
    const shown = placement.positions.activation.filter((zoom) => zoom < Infinity).length;
    console.log(`${name}: ${placement.bands.length} bands, ${shown} labels`);
    expect(breaches(placement)).toEqual([]);
    expect(shown).toBeGreaterThan(COUNT / 4);
  });

  test('and the check finds labels that show too soon, and tiles without walls', () => {
    const { tooSoon, withoutWalls } = spoilt(loaded);
    console.log(`too soon: ${tooSoon} breaches; without walls: ${withoutWalls}`);
    expect(tooSoon).toBeGreaterThan(COUNT / 200);
    expect(withoutWalls).toBeGreaterThan(COUNT / 2000);
  });

  test('tiles show as much as all events placed at once', () => {
    const { labels, recall } = besideAllAtOnce(timeline, loaded, 240);
    console.log(`labels: ${labels} of those placed at once; of the 20 most important: ${recall}`);
    expect(labels).toBeGreaterThan(0.98);
    expect(recall).toBeGreaterThanOrEqual(1);
  });
});

testArrivals(asWritten(synthetic(20_000, 7)), asWritten(bursty(20_000, 3)), 67, 24);
