/** A few hundred of the tables that `npm run deep` tries. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { random } from '../../../fuzz/mutation.ts';
import {
  faultOf,
  mutation,
  strangeCell,
  STRANGE_CELLS,
  WHOLE,
  type Trial,
} from './spoiled-tables.ts';
import { compileTable, seedsWithTable, told } from './tables.ts';

function faultsOf(trials: readonly Trial[]): string[] {
  const root = seedsWithTable('');
  return trials.flatMap((trial) => {
    for (const file of ['events.csv', 'events.xlsx'])
      rmSync(join(root, 'test', file), { force: true });
    const fault = faultOf(trial, root);
    return fault === null ? [] : `${trial.name}: ${fault}`;
  });
}

test.each(WHOLE)('what is spoiled is right at first: $name', ({ bytes, file }) => {
  expect(told(compileTable(bytes, file))).toEqual([]);
});

const next = random(Number(process.env.SEED ?? 7));

test('spoiled tables are compiled, or refused with a place', () => {
  const trials = Array.from({ length: 150 }, () => mutation(Math.floor(next() * 1e9)));
  expect(faultsOf(trials)).toEqual([]);
});

test('a strange text in any cell is compiled, or refused with a place', () => {
  const trials = Array.from({ length: 150 }, () => strangeCell(Math.floor(next() * STRANGE_CELLS)));
  expect(faultsOf(trials)).toEqual([]);
});
