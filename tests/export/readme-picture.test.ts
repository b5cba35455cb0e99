import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const SCRIPTS = (
  JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: { picture: string } }
).scripts;

test('the picture in the README is the one that `npm run picture` makes now', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sourceline-picture-'));
  try {
    const [, ...words] = SCRIPTS.picture.split(' ');
    const committed = words.pop() ?? '';
    const made = join(folder, 'made.png');
    execFileSync(process.execPath, [...words, made], { stdio: 'pipe' });
    const isCurrent = readFileSync(made).equals(readFileSync(committed));
    expect(isCurrent, `${committed} is out of date: npm run picture`).toBe(true);
    expect(readFileSync('README.md', 'utf8')).toContain(`](${committed})`);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
