/**
 * Replaces an old folder with a finished new one. Node only.
 *
 * A rename cannot replace a folder that is not empty, so there are two renames: the old folder is
 * moved aside, then the new one gets its name. If the process is killed between them, no folder has
 * that name, but the complete old one lies beside it, and `recover` brings it back. Writing file by
 * file would leave a mixture of two sites for much longer.
 */
import { existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { besideOf, draftOf, leftBy } from '../../compile/files/draft.ts';
import { keepOwner, makeFolder } from '../../compile/files/write.ts';
import { RECORD, writeRecord } from './build-record.ts';
import { onInterrupt } from '../interrupt.ts';

/** Error codes of a rename if the name is taken. Windows has its own. */
const TAKEN = ['ENOTEMPTY', 'EEXIST', ...(process.platform === 'win32' ? ['EPERM', 'EACCES'] : [])];

/** Another build may take the name again, but we do not retry for ever. */
const TRIES = 5;

/**
 * Fills a new folder, which replaces `target` once it is complete. System errors name `target`
 * instead of the draft.
 * @param whole see `writeRecord`
 */
export async function replaceFolder<T>(
  target: string,
  fill: (draft: string) => Promise<T>,
  whole: readonly string[] = [],
): Promise<T> {
  const draft = draftOf(target);
  const forget = onInterrupt(draft.discard);
  try {
    recover(target);
    makeFolder(draft.path);
    const result = await fill(draft.path);
    writeRecord(draft.path, whole);
    swapIn(draft.path, target);
    return result;
  } catch (error) {
    if (error instanceof Error && 'syscall' in error) {
      const { path = target } = error as NodeJS.ErrnoException;
      Object.assign(error, { path: path.replace(draft.path, target), dest: undefined });
    }
    throw error;
  } finally {
    forget();
    draft.discard();
  }
}

/** @param draft a folder beside `target`. */
function swapIn(draft: string, target: string): void {
  const found = statSync(target, { throwIfNoEntry: false });
  if (found) keepOwner(draft, found);
  const old = besideOf(target, 'old');
  for (let tries = TRIES; !takesName(draft, target, tries); tries--) {
    rmSync(old, { recursive: true, force: true });
    renameSync(target, old);
  }
  if (existsSync(old)) discard(old, target);
}

function takesName(draft: string, target: string, tries: number): boolean {
  try {
    renameSync(draft, target);
    return true;
  } catch (error) {
    if (tries > 0 && TAKEN.includes((error as NodeJS.ErrnoException).code ?? '')) return false;
    recover(target);
    throw error;
  }
}

/** Restores the old folder if a run was killed between the two renames; removes other leftovers. */
export function recover(target: string): void {
  for (const left of leftBy(target)) {
    const isSite = existsSync(join(left, RECORD));
    if (isSite && !existsSync(target)) renameSync(left, target);
    else if (isSite || readdirSync(left).length === 0) discard(left, target);
  }
}

/** Renames the folder before it is removed, so that `recover` never restores half of it. */
function discard(old: string, target: string): void {
  const draft = besideOf(target, 'draft');
  rmSync(draft, { recursive: true, force: true });
  renameSync(old, draft);
  rmSync(draft, { recursive: true });
}
