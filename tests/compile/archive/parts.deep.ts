/** Eight parts of 20,000 events, each built by a process of its own, are one archive. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { filesIn } from '../../../src/compile/files/folder.ts';
import { manyEvents } from './any-archive.ts';

const PARTS = 8;

test('joined, they have the bytes of one process', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sourceline-parts-'));
  const archive = (...args: string[]): void => {
    execFileSync(process.execPath, ['src/cli/sourceline.js', 'archive', ...args]);
  };
  const contents = (name: string): Map<string, string> =>
    new Map(
      filesIn(join(folder, name)).map((file) => [
        file,
        readFileSync(join(folder, name, file), 'utf8'),
      ]),
    );
  try {
    const source = join(folder, 'events.ndjson');
    writeFileSync(
      source,
      manyEvents(20_000)
        .map((event) => `${JSON.stringify(event)}\n`)
        .join(''),
    );
    archive(source, '--out', join(folder, 'whole'));
    const parts = Array.from({ length: PARTS }, (_, i) => join(folder, `part-${i + 1}`));
    for (const [i, part] of parts.entries())
      archive(source, '--part', `${i + 1}/${PARTS}`, '--out', part);
    archive('--join', ...parts, '--out', join(folder, 'joined'));
    const whole = contents('whole');
    expect(whole.size).toBeGreaterThan(1000);
    expect(contents('joined')).toEqual(whole);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
