import { expect, test } from 'vitest';
import { layout, homeExtent } from '../../src/layout/index.ts';
import { measure } from '../../src/layout/text/measure.ts';
import { extent } from '../../src/time/extent.ts';
import { DAY } from '../../src/time/instant.ts';
import { event, timeline, when } from './synthetic.ts';
import { prepare } from './placement/in-english.ts';

const START = 18_262 * DAY;
const size = { width: 1200, height: 240 };
/** One more each day, all going on to the end: more at a time than there are rows. */
const crowd = timeline(
  Array.from({ length: 30 }, (_, k) =>
    event(`bar ${k}`, when('span', 'day', START + k * DAY, START + 40 * DAY), {
      importance: k % 10 === 0 ? 5 : 1,
    }),
  ),
  ['a'],
  2,
);
const placement = prepare(crowd, { ...size, measure });
const begun = crowd.events
  .map(({ id }) => id)
  .filter((id) => placement.positions.begun[placement.entryOf(id)!] === 1);

/** A day around the first day of the bar, at the finest zoom. */
const about = (id: string) => {
  const from = crowd.events.find((each) => each.id === id)!.when.extent.from - DAY / 4;
  return layout(placement, { extent: extent(from, from + DAY), selection: null }, size);
};
const itemOf = (id: string) => about(id).items.find((item) => item.event === id)!;

test('more bars at once than rows are only begun, the least important of them', () => {
  const rows = placement.bands[0]!.rows;
  expect(begun.length).toBeGreaterThanOrEqual(30 - rows);
  expect(begun.filter((id) => Number(id.slice(4)) % 10 === 0)).toEqual([]);
});

test('each shows its label where it begins, and dots that it goes on', () => {
  for (const id of begun) {
    const { bar, label } = itemOf(id);
    expect(bar!.end, id).toBe('begun');
    expect(bar!.x1, id).toBe(label.x + label.width);
    expect(label.x, id).toBeCloseTo(bar!.x0 + 1, 9);
  }
  expect(about(begun[0]!).legend.map(({ encoding }) => encoding)).toContain('begun');
});

test('a bar is drawn whole from further out, where it is shorter than its label', () => {
  const short = timeline(
    Array.from({ length: 30 }, (_, k) =>
      event(`a bar that has the number ${k}`, when('span', 'day', START, START + DAY)),
    ),
    ['a'],
    40,
  );
  const placed = prepare(short, { ...size, measure });
  const { items } = layout(placed, { extent: homeExtent(placed), selection: null }, size);
  expect(items.length).toBeGreaterThan(0);
  for (const { bar } of items) expect(bar!.end).toBe('square');
});

test('it leaves the view with its beginning, and the bars that have rows stay', () => {
  const from = START + 35 * DAY;
  const { items } = layout(placement, { extent: extent(from, from + DAY), selection: null }, size);
  expect(items.filter((item) => begun.includes(item.event))).toEqual([]);
  expect(items.length).toBe(30 - begun.length);
});
