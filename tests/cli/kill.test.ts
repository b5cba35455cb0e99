/**
 * A few real kills. whole-files.test.ts and swap.test.ts simulate all moments, and kills.deep.ts has
 * many real ones.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isBeside } from '../../src/compile/files/draft.ts';
import { record } from '../../src/cli/left-over.ts';
import { seedsOf, temporaryFolder } from '../compile/seeds.ts';
import { HARBOUR_JSON } from '../export/harbour.ts';
import { start, type Moment } from './kill.ts';
import { anyMoment, kills } from './kills.ts';

test('a command that is killed leaves the old file or the new; the next run clears up', async () => {
  const root = temporaryFolder();
  const data = join(root, 'harbour.json');
  writeFileSync(data, JSON.stringify(HARBOUR_JSON));
  const folder = join(root, 'out');
  mkdirSync(folder);
  const file = join(folder, 'a.csv');
  const call = (moment: Moment) => start(['export', data, '--format', 'csv', '-o', file], moment);
  await call(null);
  const made = readFileSync(file, 'utf8');
  for (const afterDraft of [0, 1]) {
    writeFileSync(file, 'old');
    expect(await call({ afterDraft, folder })).toMatchObject({ said: '' });
    expect(['old', made]).toContain(readFileSync(file, 'utf8'));
  }
  expect((await call(null)).killed).toBe(false);
  expect(readFileSync(file, 'utf8')).toBe(made);
  expect(readdirSync(folder).filter(isBeside)).toEqual([]);
});

test('a compile that is killed at any moment leaves the old timeline or the new', async () => {
  const folder = join(temporaryFolder(), 'out');
  const restore = (): void => {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'test.json'), 'old');
    record(folder, ['test']);
  };
  const args = ['compile', '--seeds', seedsOf(), '--out', folder];
  const counts = await kills(folder, args, restore, anyMoment, 5);
  expect(counts).toMatchObject({ broken: 0, aside: 0, killed: 5 });
});
