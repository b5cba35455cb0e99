/** 10,000 spoiled tables, and every strange text in every cell. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { faultOf, mutation, strangeCell, STRANGE_CELLS, type Trial } from './spoiled-tables.ts';
import { seedsWithTable } from './tables.ts';

const MUTATIONS = 10_000;

const CASES: Readonly<Record<string, readonly [count: number, make: (n: number) => Trial]>> = {
  'spoiled tables': [MUTATIONS, mutation],
  'strange cells': [STRANGE_CELLS, strangeCell],
};

test.each(Object.entries(CASES))('%s', (name, [count, make]) => {
  const root = seedsWithTable('');
  const faults: string[] = [];
  let [compiled, slowest] = [0, 0];
  for (let n = 0; n < count; n++) {
    for (const file of ['events.csv', 'events.xlsx'])
      rmSync(join(root, 'test', file), { force: true });
    const trial = make(n);
    const before = process.cpuUsage();
    const fault = faultOf(trial, root);
    const { user, system } = process.cpuUsage(before);
    slowest = Math.max(slowest, (user + system) / 1000);
    if (fault === null) compiled++;
    else faults.push(`${trial.name}: ${fault}`);
  }
  console.log(
    `${name}: ${count}, ${compiled} without a fault, the slowest ${Math.round(slowest)} ms`,
  );
  expect(faults).toEqual([]);
  expect(slowest).toBeLessThan(5000);
});
