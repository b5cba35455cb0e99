/** Long work in slices. */
import { expect, test } from 'vitest';
import { inSlices } from '../../../src/app/loading/slices.ts';
import type { Steps } from '../../../src/timeline/steps.ts';

/** Ms of work for each step. */
function* working(steps: number, ms: number): Steps<number, number> {
  for (let k = 0; k < steps; k++) {
    const until = performance.now() + ms;
    while (performance.now() < until);
    yield k;
  }
  return steps;
}

test('other tasks run between the slices, and every step is seen', async () => {
  const seen: number[] = [];
  let turns = 0;
  const ticking = setInterval(() => turns++, 1);
  expect(await inSlices(working(20, 8), (part) => seen.push(part))).toBe(20);
  clearInterval(ticking);
  expect(seen).toEqual(Array.from({ length: 20 }, (_, k) => k));
  expect(turns).toBeGreaterThan(2);
});

test('work that is no longer wanted ends', async () => {
  let steps = 0;
  const result = await inSlices(
    working(1000, 1),
    () => steps++,
    () => steps >= 5,
  );
  expect(result).toBeNull();
  expect(steps).toBe(5);
});

test('an error comes out', async () => {
  function* failing(): Steps<number> {
    throw new Error('No.');
  }
  await expect(inSlices(failing())).rejects.toThrow('No.');
});
