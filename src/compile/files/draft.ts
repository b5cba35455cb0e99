/**
 * Names drafts, which are written beside their place until complete, and removes those that killed
 * runs left behind. Node only.
 */
import { createHash } from 'node:crypto';
import { readdirSync, rmSync, statSync } from 'node:fs';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';

/** `draft`: unfinished or no longer wanted. `old`: a folder that is being replaced by a new one. */
type Kind = 'draft' | 'old';

/** A digest is used because the name itself may be as long as a name can be. */
const digest = (text: string): string =>
  createHash('sha256').update(text).digest('hex').slice(0, 8);

/** Process numbers mean nothing on another machine that shares the folder. */
const HOST = digest(hostname());

const NAME = /^\.sourceline-([0-9a-f]{8})-(\d+)-([0-9a-f]{8})\.(draft|old)$/;

/** In ms. Drafts of another machine count as left behind if untouched for this long. */
const DAY = 86_400_000;

/** Drafts that this process is still writing. Its number may once have been a killed process's. */
const open = new Set<string>();

/** A path beside `path`, so that a rename can move it there: `.sourceline-….draft`. */
export const besideOf = (path: string, kind: Kind): string =>
  join(dirname(path), `.sourceline-${HOST}-${process.pid}-${digest(basename(path))}.${kind}`);

/** Whether a file or folder has a name that `besideOf` gives. */
export const isBeside = (name: string): boolean => NAME.test(name);

export interface Draft {
  readonly path: string;
  /** Removes the draft if it is still there. After a rename there is nothing to remove. */
  readonly discard: () => void;
}

/** A place beside `path` to write to. First removes what ended runs have left there. */
export function draftOf(path: string): Draft {
  removeDrafts(dirname(path));
  const draft = besideOf(path, 'draft');
  open.add(draft);
  return {
    path: draft,
    discard: () => {
      open.delete(draft);
      removeLeft(draft);
    },
  };
}

/** Removes the drafts of ended runs from a folder. A missing folder has none. */
export function removeDrafts(folder: string): void {
  for (const { path, kind } of leftIn(folder)) if (kind === 'draft') removeLeft(path);
}

/**
 * Removes a draft. One of another user, in a shared folder, is theirs to remove; on a read-only
 * disk nobody can remove any.
 */
function removeLeft(path: string): void {
  try {
    rmSync(path, { recursive: true, force: true });
  } catch (error) {
    if (!['EACCES', 'EPERM', 'EROFS'].includes((error as NodeJS.ErrnoException).code ?? ''))
      throw error;
  }
}

/** Paths of old folders that ended runs left beside `path` while replacing it. */
export const leftBy = (path: string): string[] =>
  leftIn(dirname(path)).flatMap((left) =>
    left.kind === 'old' && left.of === digest(basename(path)) ? [left.path] : [],
  );

interface Left {
  readonly path: string;
  readonly kind: Kind;
  /** The digest of the name that it stands for. */
  readonly of: string;
}

function leftIn(folder: string): Left[] {
  return namesIn(folder).flatMap((name): Left[] => {
    const [, host, process, of = '', kind] = NAME.exec(name) ?? [];
    if (kind === undefined) return [];
    const path = join(folder, name);
    const left = host === HOST ? !open.has(path) && hasEnded(Number(process)) : isForgotten(path);
    return left ? [{ path, kind: kind as Kind, of }] : [];
  });
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    // Drafts cannot be found in a folder that may be written but not listed.
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'EACCES') return [];
    throw error;
  }
}

function hasEnded(id: number): boolean {
  if (id === process.pid) return true;
  try {
    process.kill(id, 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}

function isForgotten(path: string): boolean {
  const found = statSync(path, { throwIfNoEntry: false });
  return found !== undefined && Date.now() - found.mtimeMs > DAY;
}
