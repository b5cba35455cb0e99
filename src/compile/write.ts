/** Writes whole files. Imports Node's file system. */
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

export const isCurrent = (path: string, text: string): boolean =>
  existsSync(path) && readFileSync(path, 'utf8') === text;

/**
 * Readers see the old file or the new one, never a part: the text goes to a file beside it, which
 * then takes its name. A file that says the same already is left alone.
 */
export function writeWhole(path: string, text: string): void {
  if (isCurrent(path, text)) return;
  mkdirSync(dirname(path), { recursive: true });
  const draft = join(dirname(path), `.${basename(path)}.${process.pid}`);
  try {
    writeFileSync(draft, text, { flush: true });
    renameSync(draft, path);
  } finally {
    rmSync(draft, { force: true });
  }
}
