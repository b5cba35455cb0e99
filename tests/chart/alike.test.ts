/** Comparing frames: whatever differs is drawn again. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keepTarget } from '../../src/app/chart/target.ts';
import type { NamedTarget } from '../../src/app/chart/name.ts';
import { isAlike, keepAlike } from '../../src/chart/alike.ts';
import { keepFigure, type Figure } from '../../src/chart/figure.ts';

test('any two data are alike if they are equal member by member', () => {
  const data = fc.jsonValue({ maxDepth: 3 });
  fc.assert(
    fc.property(data, data, (a, b) => {
      expect(isAlike(a, structuredClone(a))).toBe(true);
      expect(isAlike(a, b)).toBe(JSON.stringify(sorted(a)) === JSON.stringify(sorted(b)));
      expect(isAlike(b, a)).toBe(isAlike(a, b));
    }),
  );
  expect(isAlike({ a: 1 }, { a: 1, b: undefined })).toBe(false);
  expect(isAlike(NaN, NaN)).toBe(true);
});

/** With members in a fixed order; −0 and 0 are the same number. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value === 0 ? 0 : value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, of]) => [key, sorted(of)] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

const FIGURE: Figure = {
  event: 'a',
  lane: 0,
  status: 'reported',
  emphasis: 'plain',
  tie: { x: 1, y: 2, width: 3 },
  x: 10,
  y: 20,
  opacity: 1,
  faint: false,
  label: {
    x: 0,
    y: 0,
    anchor: 'start',
    text: 'A',
    lines: [{ text: 'A', y: 0, width: 5 }],
    width: 5,
    count: '1',
    countX: 10,
    differsX: null,
    correctedX: null,
  },
  mark: { x: 1, y: 2, known: 'day', arrow: null, approximate: false },
  bar: {
    x0: 1,
    x1: 9,
    y: 3,
    form: 'span',
    known: 'day',
    core: { x0: 1, x1: 8 },
    start: 'square',
    end: 'square',
  },
  ground: { x: 0, y: 0, width: 1, height: 1 },
  down: false,
};

const ENTRY: NamedTarget = {
  name: [{ text: '2 events' }],
  key: 'count c',
  event: 'a',
  cluster: {
    kind: 'cluster',
    key: 'c',
    x: 0,
    y: 0,
    width: 15,
    count: 2,
    unlabelled: 1,
    text: '2',
    extent: { from: 1, to: 2 } as never,
    named: { first: { precision: 'day' }, last: { precision: 'day' } } as never,
    events: ['a', 'b'],
  },
  selected: false,
  tight: false,
  left: 1,
  top: 2,
  size: { width: 24, height: 24 },
  x: 3,
  y: 4,
  isCut: false,
};

/** Variants of a value, each with one member changed, at any depth. */
function* variants(value: unknown): Generator {
  if (typeof value !== 'object' || value === null) {
    yield typeof value === 'number' ? value + 1 : `not ${String(value)}`;
    return;
  }
  for (const [key, of] of Object.entries(value))
    for (const other of variants(of))
      yield Array.isArray(value)
        ? value.map((each: unknown, k) => (String(k) === key ? other : each))
        : { ...value, [key]: other };
}

const placeOf = (value: object, names: readonly string[]): string =>
  JSON.stringify(Object.entries(value).filter(([name]) => names.includes(name)));

test.for([
  ['a figure', FIGURE, keepFigure, ['x', 'y', 'opacity']],
  ['an entry', ENTRY, keepTarget, ['left', 'top', 'x', 'y', 'isCut']],
] as const)('%s is kept where nothing but its place is another', ([, one, keep, place]) => {
  const keepAny = keep as (before: object, now: object) => object;
  let kept = 0;
  for (const other of variants(one) as Generator<object>) {
    const isMoved = placeOf(one, place) !== placeOf(other, place);
    expect(keepAny(one, other) === one, JSON.stringify(other)).toBe(isMoved);
    if (isMoved) kept++;
  }
  expect(kept).toBe(place.length);
});

test('parts that look the same stay the same objects', () => {
  const now = { a: { b: 1 }, c: { d: 2 }, x: 3 };
  const before = { a: { b: 1 }, c: { d: 3 }, x: 4 };
  const kept = keepAlike(before, now, ['x']);
  expect(kept).toEqual(now);
  expect(kept.a).toBe(before.a);
});
