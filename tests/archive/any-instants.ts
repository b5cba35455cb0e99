/** Events of an archive, as properties need them: in bursts, and some at the same instant. */
import fc from 'fast-check';
import { DAY } from '../../src/time/instant.ts';

export interface Given {
  /** In ms. */
  readonly t: number;
  readonly lane: number;
  readonly weight: number;
}

const instant = fc.oneof(
  fc.integer({ min: -40_000 * DAY, max: 20_000 * DAY }),
  fc.integer({ min: 15_000 * DAY, max: 15_001 * DAY }),
  fc.integer({ min: 15_000 * DAY, max: 15_000 * DAY + 60_000 }),
  fc.constant(15_000 * DAY),
);

/** In order of time. Ties are many, because what happens with them must be certain. */
export const anyInstants = (most: number): fc.Arbitrary<Given[]> =>
  fc
    .array(fc.record({ t: instant, lane: fc.nat(2), weight: fc.nat(5) }), {
      minLength: 1,
      maxLength: most,
    })
    .map((events) => events.sort((a, b) => a.t - b.t));

/** Many, by a fixed rule: a burst in each thousand. */
export function manyInstants(count: number): Given[] {
  let state = 7;
  const random = (): number => (state = (Math.imul(state, 48_271) >>> 0) % 2_147_483_647) / 2 ** 31;
  return Array.from({ length: count }, () => {
    const burst = Math.floor(random() * 30) * 400 * DAY;
    const t = random() < 0.6 ? burst - Math.log(1 - random()) * 3 * DAY : random() * 12_000 * DAY;
    return {
      t: Math.floor(t),
      lane: Math.floor(random() ** 2 * 3),
      weight: Math.floor(random() * 50),
    };
  }).sort((a, b) => a.t - b.t);
}
