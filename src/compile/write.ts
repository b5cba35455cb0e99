/** Writes whole files. Imports Node's file system. */
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

export const isCurrent = (path: string, content: string | Uint8Array): boolean =>
  existsSync(path) && readFileSync(path).equals(Buffer.from(content));

/**
 * Readers see the old file or the new one, never a part: the content goes to a file beside it, which
 * then takes its name. A file that says the same already is left alone.
 */
export function writeWhole(path: string, content: string | Uint8Array): void {
  if (isCurrent(path, content)) return;
  mkdirSync(dirname(path), { recursive: true });
  const draft = join(dirname(path), `.${basename(path)}.${process.pid}`);
  try {
    writeFileSync(draft, content, { flush: true });
    renameSync(draft, path);
  } finally {
    rmSync(draft, { force: true });
  }
}
