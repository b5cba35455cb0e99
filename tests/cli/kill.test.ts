/**
 * A few real kills. whole-files.test.ts simulates all moments, and kills.deep.ts has many real
 * ones.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isBeside } from '../../src/compile/files/draft.ts';
import { temporaryFolder } from '../compile/seeds.ts';
import { HARBOUR_JSON } from '../export/harbour.ts';
import { start, type Moment } from './kill.ts';

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
