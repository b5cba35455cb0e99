/** A few hundred of the many thousand seeds that `npm run deep` tries. */
import { expect, test } from 'vitest';
import { temporaryFolder } from '../compile/seeds.ts';
import { harbour, HARBOUR_JSON } from '../export/harbour.ts';
import { random } from './mutation.ts';
import { SEED_FIELDS } from './seed-fields.ts';
import { faultsOfOutputs } from './seed-outputs.ts';
import { PAYLOADS } from './seed-payloads.ts';
import { trials, TRIALS, tried } from './seed-trial.ts';
import { PATIENCE } from './soundness.ts';

const COUNT = 60;

test('the full seed is accepted, and what is made of it is sound', () => {
  const root = temporaryFolder();
  trials(root);
  expect(tried(root, true)).toMatchObject({ refused: undefined, accepted: true, faults: [] });
});

test('a forbidden character, and a text that the page lacks, are found', () => {
  const spoiled = harbour({ title: 'A strike' });
  const faults = (changes: object): string =>
    faultsOfOutputs(JSON.stringify(HARBOUR_JSON), { ...spoiled, ...changes }, false).join('\n');
  expect(faults({ title: HARBOUR_JSON.title })).toBe('');
  expect(faults({})).toBe('not shown: A strike');
  expect(faults({ title: 'a\u202eb' })).toMatch(/^jsonld: direction U\+202E$/m);
});

test('there are ten thousand of them, each with a different name', () => {
  expect(SEED_FIELDS.length).toBeGreaterThanOrEqual(63);
  expect(PAYLOADS.length).toBeGreaterThanOrEqual(164);
  const names = PAYLOADS.map(({ name }) => name);
  expect(names.filter((name, i) => names.indexOf(name) < i)).toEqual([]);
});

test(`${COUNT} seeds with one strange value: made into all outputs, or refused with a place`, () => {
  const trial = trials(temporaryFolder());
  const next = random(Number(process.env.SEED ?? 11));
  const outcomes = Array.from({ length: COUNT }, () => trial(Math.floor(next() * TRIALS)));
  const faults = outcomes.flatMap(({ name, faults: found }) =>
    found.map((each) => `${name}: ${each}`),
  );
  expect(faults.slice(0, 20)).toEqual([]);
  expect(outcomes.filter(({ compiled }) => compiled > PATIENCE)).toEqual([]);
  const accepted = outcomes.filter((each) => each.accepted).length;
  expect(accepted).toBeGreaterThan(COUNT / 10);
  expect(accepted).toBeLessThan(COUNT * 0.9);
});
