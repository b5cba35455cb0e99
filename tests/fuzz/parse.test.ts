/**
 * Two thousand spoiled timelines: what is right is read, what is wrong is reported, nothing breaks.
 */
import { describe, expect, test } from 'vitest';
import { mutated } from './mutation.ts';
import { draw, faultsOf, PATIENCE, readMutated } from './soundness.ts';
import { SUBJECT } from './subject.ts';
import { work } from './work.ts';

const COUNT = Number(process.env.MUTATIONS ?? 2000);

test('the timeline that is spoiled is sound', () => {
  const parsed = readMutated(SUBJECT);
  expect(parsed.problems).toEqual([]);
  expect(faultsOf(SUBJECT, parsed)).toEqual([]);
});

describe('of spoiled timelines', () => {
  test(`${COUNT} are read and drawn, or refused in words`, { timeout: COUNT * 1000 }, () => {
    const found: string[] = [];
    let shown = 0;
    for (let seed = 1; seed <= COUNT; seed++) {
      const json = mutated(SUBJECT, seed);
      const start = work();
      try {
        const parsed = readMutated(json);
        found.push(...faultsOf(json, parsed).map((fault) => `seed ${seed}: ${fault}`));
        if (parsed.timeline) {
          shown++;
          draw(parsed.timeline);
        }
      } catch (error) {
        found.push(`seed ${seed}: ${error instanceof Error ? error.stack : String(error)}`);
      }
      const took = work() - start;
      if (took > PATIENCE) found.push(`seed ${seed}: ${Math.round(took)} ms`);
    }
    expect(found.slice(0, 20)).toEqual([]);
    // Most are spoiled only in a part.
    expect(shown).toBeGreaterThan(0.7 * COUNT);
  });

  test('each seed spoils in its own way, always the same', () => {
    const texts = [1, 2, 3, 4, 5].map((seed) => JSON.stringify(mutated(SUBJECT, seed)));
    expect(new Set(texts).size).toBe(5);
    expect(JSON.stringify(mutated(SUBJECT, 3))).toBe(texts[2]);
  });
});
