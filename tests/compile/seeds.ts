/**
 * Seeds for tests: the valid ones of tests/fixtures, overlaid with the files of a case. Node only.
 */
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

export const FIXTURES = 'tests/fixtures/seeds';
export const DOCUMENTS = 'tests/fixtures/documents';

/** A folder that is removed after the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'sourceline-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  return folder;
}

/** A seeds folder with one timeline, `test`. */
export function seedsOf(name = 'valid'): string {
  const root = temporaryFolder();
  const filter = (path: string) => !path.endsWith('expected.txt');
  cpSync(join(FIXTURES, 'valid'), join(root, 'test'), { recursive: true, filter });
  if (existsSync(join(FIXTURES, name))) {
    cpSync(join(FIXTURES, name), join(root, 'test'), { recursive: true, filter });
  }
  return root;
}
