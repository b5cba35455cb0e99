/** The legend explains what is drawn, and nothing else: at any zoom, for any timeline. */
import fc from 'fast-check';
import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import Chart from '../../src/chart/Chart.svelte';
import { light } from '../../src/chart/palettes.ts';
import { layout, viewLimits, homeExtent, widestExtent } from '../../src/layout/index.ts';
import { ENCODINGS, type Layout } from '../../src/layout/layout.ts';
import { measure } from '../../src/layout/text/measure.ts';
import { duration, extent, type Extent } from '../../src/time/extent.ts';
import { qualify, type DateUnit } from '../../src/time/unit.ts';
import { STATUSES, type EventWhen, type Timeline } from '../../src/timeline/timeline.ts';
import { synthetic } from '../layout/synthetic.ts';
import { drawnSigns } from './drawn-signs.ts';
import { drawn } from './example.ts';
import { EXAMPLES } from './examples.ts';
import { timeline as written, type Happening } from './timeline.ts';
import { prepare } from '../layout/placement/in-english.ts';

const size = { width: 700, height: 260 };
const encodingsOf = ({ legend }: Layout) => legend.map(({ encoding }) => encoding);
const inOrder = (of: ReadonlySet<string>) => ENCODINGS.filter((encoding) => of.has(encoding));
const svgOf = (shown: Layout): string =>
  render(Chart, { props: { layout: shown, theme: light } }).body;

test('of each example across the page', () => {
  const across = EXAMPLES.filter(({ size, name }) => size.width >= 560 && !/^\d{5,}/.test(name));
  expect(across.length).toBeGreaterThan(30);
  for (const example of across) {
    const { layout: shown } = drawn(example);
    const signs = drawnSigns(svgOf(shown), example.size.width);
    expect(encodingsOf(shown), example.name).toEqual(inOrder(signs));
  }
});

/** Of every form, status and certainty; the same for the same seed. */
function mixed(seed: number): Timeline {
  const plain = synthetic(60, seed, { bars: 0.5 });
  return {
    ...plain,
    events: plain.events.map((event, k) => ({
      ...event,
      status: STATUSES[(seed + k * 7) % STATUSES.length]!,
      when: qualifiedDate(event.when, k),
    })),
  };
}

/** Its ends each for itself: the first, the last, both or none about then. */
function qualifiedDate(when: EventWhen, k: number): EventWhen {
  const flags = (side: number) => ({ approximate: (k + side) % 5 === 0, uncertain: k % 11 === 0 });
  const of = (unit: DateUnit | null, side: number) => unit && qualify(unit, flags(side));
  const [earliest, latest] = [
    of(when.earliest, 0),
    of(when.latest, when.form === 'single' ? 0 : 1),
  ];
  const units = [earliest, latest].filter((unit) => unit !== null);
  return {
    ...when,
    earliest,
    latest,
    start: when.start && { ...when.start, earliest, latest: earliest },
    end: when.end && { ...when.end, earliest: latest, latest },
    approximate: units.some(({ approximate }) => approximate),
    uncertain: units.some(({ uncertain }) => uncertain),
  };
}

test('of random timelines in random views', () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 1000 }),
      share,
      share,
      fc.boolean(),
      (seed, at, zoom, chosen) => {
        const timeline = mixed(seed);
        const placement = prepare(timeline, { ...size, measure });
        const all = widestExtent(placement);
        const { shortest } = viewLimits(placement);
        const length = duration(all) * (shortest / duration(all)) ** zoom;
        const from = all.from + (duration(all) - length) * at;
        const selection = chosen ? timeline.events[seed % 60]!.id : null;
        const shown = layout(placement, { extent: extent(from, from + length), selection }, size);
        const signs = drawnSigns(svgOf(shown), size.width);
        expect(encodingsOf(shown)).toEqual(inOrder(signs));
      },
    ),
    { numRuns: 40 },
  );
});

const legendOf = (events: readonly Happening[], home: string, shows?: Extent) => {
  const placement = prepare(written({ home, events }), { ...size, measure });
  const shown = layout(
    placement,
    { extent: shows ?? homeExtent(placement), selection: null },
    size,
  );
  return new Map(shown.legend.map((entry) => [entry.encoding, entry]));
};
const dated = (...dates: readonly string[]): Happening[] =>
  dates.map((date, k) => ({ title: `Mill ${k} is built`, date }));
const TOWN = dated('1811', '1834', '1848', '1871', '1899-05', '1914');

test('a ring or a light bar that stands for a month or a year says so', () => {
  expect(legendOf(TOWN, '1800-01-01/1950-12-31').get('ring')!.known).toEqual(['year', 'month']);
  expect(legendOf(dated('1811', '1834'), '1800-01-01/1950-12-31').get('ring')!.known).toEqual([
    'year',
  ]);
  const close = legendOf(
    TOWN,
    '1800-01-01/1950-12-31',
    extent(Date.UTC(1840, 0, 1), Date.UTC(1855, 0, 1)),
  );
  expect(close.has('ring')).toBe(false);
  expect(close.get('pale')).toEqual({ encoding: 'pale', on: ['bar'], known: ['year'] });
});

test('in a column, bars whose label is out of view are explained, too', () => {
  const narrow = { width: 360, height: 500 };
  const events = dated('2024-05-01/2024-09-30', '2024-10-02');
  const placement = prepare(written({ home: '2024-05-01/2024-10-05', events }), {
    ...narrow,
    measure,
  });
  const view = extent(Date.UTC(2024, 6, 1), Date.UTC(2024, 7, 1));
  const shown = layout(placement, { extent: view, selection: null }, narrow);
  expect(shown.passing).toHaveLength(1);
  expect(encodingsOf(shown)).toEqual(['lasted']);
});

test('approximate and planned dates differ in drawing and legend', () => {
  const planned = [{ title: 'A vote', date: '2024-05-02', status: 'planned' as const }];
  const home = '2024-05-01/2024-05-10';
  expect([...legendOf(dated('2024-05-02~'), home).keys()]).toEqual([
    'ring',
    'approximate',
    'count',
  ]);
  expect([...legendOf(planned, home).keys()]).toEqual(['ring', 'planned', 'count']);
});

test.each([
  ['2024-05-02~/2024-05-08', 'dashed', 'square'],
  ['2024-05-02/2024-05-08?', 'square', 'dashed'],
  ['2024-05-02~/2024-05-08~', 'dashed', 'dashed'],
  ['2024-05-02~/..', 'dashed', 'arrow'],
  ['../2024-05-08%', 'arrow', 'dashed'],
  ['[2024-05-02~..2024-05-08]', 'dashed-cap', 'cap'],
  ['[2024-05-02..2024-05-08~]', 'cap', 'dashed-cap'],
])('%s: only the end that is about then is drawn so', (date, start, end) => {
  const placement = prepare(written({ home: '2024-05-01/2024-05-12', events: dated(date) }), {
    ...size,
    measure,
  });
  const shown = layout(placement, { extent: homeExtent(placement), selection: null }, size);
  expect(shown.items[0]!.bar).toMatchObject({ start, end });
  expect(encodingsOf(shown)).toContain('approximate');
  expect(drawnSigns(svgOf(shown), size.width)).toContain('approximate');
});
