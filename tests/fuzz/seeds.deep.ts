/** Every payload in every field of a seed. */
import { expect, test } from 'vitest';
import { temporaryFolder } from '../compile/seeds.ts';
import { SEED_FIELDS } from './seed-fields.ts';
import { PAYLOADS } from './seed-payloads.ts';
import { trials, TRIALS, type Outcome } from './seed-trial.ts';
import { PATIENCE } from './soundness.ts';

/** `STEP=7 START=3 npm run deep` tries every seventh, from the fourth on. */
const { STEP = 1, START = 0 } = process.env;
const CASES = Array.from({ length: TRIALS }, (_, n) => n).filter(
  (n) => n >= Number(START) && (n - Number(START)) % Number(STEP) === 0,
);

test(`${SEED_FIELDS.length} fields × ${PAYLOADS.length} payloads`, () => {
  const trial = trials(temporaryFolder());
  const outcomes: Outcome[] = [];
  for (const n of CASES) {
    // A part of a text keeps all of it.
    outcomes.push({ ...trial(n), refused: undefined });
    if (outcomes.length % 500 === 0) console.log(`${outcomes.length} of ${CASES.length}`);
  }
  const accepted = outcomes.filter((each) => each.accepted).length;
  const refused = outcomes.length - accepted;
  console.log(`${outcomes.length} seeds: ${accepted} accepted, ${refused} refused with a place`);
  console.log(`${Math.round(process.resourceUsage().maxRSS / 1024)} MB of memory at most`);
  for (const time of ['compiled', 'made'] as const) {
    const slowest = outcomes.toSorted((a, b) => b[time] - a[time]).slice(0, 5);
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
