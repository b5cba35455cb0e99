/** Every payload in every field of a seed. */
import { expect, test } from 'vitest';
import { temporaryFolder } from '../compile/seeds.ts';
import { SEED_FIELDS } from './seed-fields.ts';
import { PAYLOADS } from './seed-payloads.ts';
import { trials, TRIALS, type Outcome } from './seed-trial.ts';
import { PATIENCE } from './soundness.ts';

/** `STEP=7 npm run deep` tries every seventh. */
const STEP = Number(process.env.STEP ?? 1);
const COUNT = Math.ceil(TRIALS / STEP);

test(`${SEED_FIELDS.length} fields × ${PAYLOADS.length} payloads`, async () => {
  const trial = trials(temporaryFolder());
  const outcomes: Outcome[] = [];
  for (let n = 0; n < COUNT; n++) {
    // A part of a text keeps all of it.
    outcomes.push({ ...trial(n * STEP), refused: undefined });
    // What jsdom holds weakly is held until the task ends.
    await new Promise(setImmediate);
    if (n % 500 === 499) console.log(`${n + 1} of ${COUNT}`);
  }
  const accepted = outcomes.filter((each) => each.accepted).length;
  console.log(`${COUNT} seeds: ${accepted} accepted, ${COUNT - accepted} refused with a place`);
  for (const time of ['compiled', 'made'] as const) {
    const slowest = outcomes.toSorted((a, b) => b[time] - a[time]).slice(0, 3);
    const told = (each: Outcome) => `  ${Math.round(each[time])} ms, ${each.name}`;
    console.log([`slowest ${time}:`, ...slowest.map(told)].join('\n'));
  }
  const faults = outcomes.flatMap(({ name, faults: found }) =>
    found.map((each) => `${name}: ${each}`),
  );
  console.log(`${faults.length} faults`);
  expect(faults.slice(0, 100)).toEqual([]);
  expect(outcomes.filter(({ compiled }) => compiled > PATIENCE)).toEqual([]);
  expect(outcomes.filter(({ made }) => made > PATIENCE)).toEqual([]);
});
