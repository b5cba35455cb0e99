/** A whole build where the disk has no room for it. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { filesIn } from '../../../src/compile/files/folder.ts';
import { replaceFolder } from '../../../src/cli/build/swap.ts';
import { tool } from '../../project/command.ts';
import { smallDisk } from '../disk.ts';

test('the old site stays, byte for byte', { timeout: 240_000 }, async (context) => {
  // A third of the site fits.
  const disk = smallDisk(1500);
  if (!disk) return context.skip('No disk can be mounted here.');
  const target = join(disk.folder, 'dist');
  await replaceFolder(target, (draft) =>
    Promise.resolve(writeFileSync(join(draft, 'index.html'), 'old')),
  );
  const site = (): unknown =>
    filesIn(target).map((path) => [path, readFileSync(join(target, path), 'utf8')]);
  const before = site();
  const { code, output } = await tool('src/cli/sourceline.js', 'build', '--out', target);
  expect(output).toMatch(
    /^sourceline: \S+dist\S*: there is no space left on the disk \(ENOSPC\)\./m,
  );
  expect(code).toBe(1);
  expect(site()).toEqual(before);
  expect(readdirSync(disk.folder)).toEqual(['dist']);
});
