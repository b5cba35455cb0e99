import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Allowance } from '../../src/embed/allowance.ts';

const three = (): Allowance => new Allowance({ most: 3, period: 10_000, pause: 100 });

test('a pause lies between two times', () => {
  const allowance = three();
  expect(allowance.wait(0)).toBe(0);
  allowance.take(0);
  expect(allowance.wait(30)).toBe(70);
  expect(allowance.wait(100)).toBe(0);
});

test('after its last message it waits until the first is long ago', () => {
  const allowance = three();
  for (const now of [0, 100, 200]) allowance.take(now);
  expect(allowance.wait(1000)).toBe(9000);
  expect(allowance.wait(10_000)).toBe(0);
});

test('an action of the reader renews the whole allowance, but shortens no pause', () => {
  const allowance = three();
  for (const now of [0, 100, 200]) allowance.take(now);
  allowance.renew();
  expect(allowance.wait(210)).toBe(90);
  expect(allowance.wait(300)).toBe(0);
});

test('a page that waits as told never sends more than three messages in ten seconds', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 4000 }), { minLength: 4 }), (pauses) => {
      const allowance = three();
      const said: number[] = [];
      let now = 0;
      for (const pause of pauses) {
        now += pause;
        now += allowance.wait(now);
        allowance.take(now);
        said.push(now);
      }
      said.slice(3).forEach((at, i) => expect(at - said[i]!).toBeGreaterThanOrEqual(10_000));
    }),
  );
});
