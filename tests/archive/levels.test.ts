/** The levels of an archive are what their definition says, whatever is next to an event. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FINEST_OCTAVE, tileLength, topOctave } from '../../src/archive/grid.ts';
import { mostInCell, weightOf } from '../../src/archive/importance.ts';
import { Levels } from '../../src/archive/levels.ts';
import { extent } from '../../src/time/extent.ts';
import { DAY } from '../../src/time/instant.ts';
import { EPOCH } from '../../src/time/walls.ts';
import { anyInstants, manyInstants, type Given } from './any-instants.ts';

const topOf = (events: readonly Given[]): number =>
  topOctave(extent(events[0]!.t, events.at(-1)!.t + DAY));

function levelsOf(
  events: readonly Given[],
  most: readonly number[],
  top = topOf(events),
): number[] {
  const levels = new Levels(events.length, top, most);
  events.forEach(({ t, lane, weight }, i) => levels.add(i, t, lane, weight));
  levels.finish();
  return [...levels.depths];
}

/** By depth: the events that are let in, as the definition has it. */
function letIn(events: readonly Given[], most: readonly number[], top: number): Set<number>[] {
  const ranked = [...events.keys()].sort((a, b) => events[a]!.weight - events[b]!.weight || a - b);
  return Array.from({ length: top - FINEST_OCTAVE + 1 }, (_, depth) => {
    const cells = new Map<string, number>();
    return new Set(
      ranked.filter((i) => {
        const { t, lane } = events[i]!;
        const cell = `${lane} ${Math.floor((t - EPOCH) / (tileLength(top - depth) / 8))}`;
        const count = (cells.get(cell) ?? 0) + 1;
        cells.set(cell, count);
        return count <= most[lane]!;
      }),
    );
  });
}

describe('levels', () => {
  const most = [3, 2, 1];

  test('are the coarsest octaves that let events in, and the sets nest', () => {
    fc.assert(
      fc.property(anyInstants(60), (events) => {
        const top = topOf(events);
        const sets = letIn(events, most, top);
        sets
          .slice(1)
          .forEach((set, depth) =>
            expect([...sets[depth]!].filter((i) => !set.has(i))).toEqual([]),
          );
        const expected = events.map((_, i) => {
          const depth = sets.findIndex((set) => set.has(i));
          return depth < 0 ? sets.length : depth;
        });
        expect(levelsOf(events, most)).toEqual(expected);
      }),
    );
  });

  test('of many events', () => {
    const events = manyInstants(20_000);
    const top = topOf(events);
    const sets = letIn(events, [14, 8, 4], top);
    const levels = levelsOf(events, [14, 8, 4]);
    sets.forEach((set, depth) =>
      expect(levels.filter((level) => level <= depth).length).toBe(set.size),
    );
    expect(levels.every((level, i) => level >= sets.length || sets[level]!.has(i))).toBe(true);
  });

  test('do not depend on what lies in other lanes', () => {
    fc.assert(
      fc.property(anyInstants(60), (events) => {
        const top = topOf(events);
        const alone = events.filter(({ lane }) => lane === 1);
        const among = levelsOf(events, most, top).filter((_, i) => events[i]!.lane === 1);
        expect(levelsOf(alone, most, top)).toEqual(among);
      }),
    );
  });
});

describe('importance', () => {
  test('decides before the score, and the score before the length of the label', () => {
    const ordered = [
      weightOf(5, 0, 36),
      weightOf(4, 255, 1),
      weightOf(4, 254, 1),
      weightOf(4, 254, 2),
      weightOf(1, 0, 5000),
    ];
    expect([...ordered].sort((a, b) => a - b)).toEqual(ordered);
    expect(ordered.every((weight) => weight >= 0 && weight < 2 ** 21)).toBe(true);
  });

  test('lets in two for each row of 24, shared out by the square root of numbers', () => {
    expect(mostInCell([10])).toEqual([48]);
    expect(mostInCell([100, 100])).toEqual([24, 24]);
    expect(mostInCell([450_000, 250_000, 140_000, 80_000, 50_000, 30_000])).toEqual([
      14, 12, 8, 6, 4, 4,
    ]);
    fc.assert(
      fc.property(fc.array(fc.nat(1e8), { minLength: 1, maxLength: 8 }), (counts) => {
        const most = mostInCell(counts);
        expect(most.reduce((a, b) => a + b)).toBe(48);
        expect(Math.min(...most)).toBeGreaterThanOrEqual(2);
      }),
    );
  });
});
