/**
 * Reads a file that somebody named. It must be a regular file, not too large, and in an allowed
 * folder. It is checked before it is opened, because opening a pipe or a device could take forever.
 * Node only.
 */
import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readSync,
  realpathSync,
  type Stats,
} from 'node:fs';
import { isAbsolute, relative, sep } from 'node:path';
import type { Code } from '../../seeds/report/diagnostics.ts';
import { formatSize } from '../../seeds/report/shown.ts';

/** Why a file was not read, in the form of a diagnostic. The first value is the path. */
export interface Refusal {
  readonly code: Extract<
    Code,
    'file-special' | 'file-outside' | 'file-dangling' | 'file-large' | 'file-unreadable'
  >;
  readonly values: readonly string[];
}

export type Read =
  | { readonly kind: 'read'; readonly bytes: Buffer }
  | { readonly kind: 'missing' }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

export interface Bounds {
  /** In bytes. */
  readonly most: number;
  /** A folder that no link may lead out of. */
  readonly inside?: string;
}

const MISSING: Read = { kind: 'missing' };

const refuse = (code: Refusal['code'], ...values: string[]): Read => ({
  kind: 'refused',
  refusal: { code, values },
});

export function readRegularFile(path: string, bounds: Bounds): Read {
  // No file has such a name, and Node's error for it differs from the one for a missing file.
  if (path.includes('\0')) return MISSING;
  try {
    return lstatSync(path).isSymbolicLink() || bounds.inside !== undefined
      ? readLinked(path, bounds)
      : readPlain(path, path, bounds);
  } catch (error) {
    return isMissing(systemCode(error))
      ? MISSING
      : { kind: 'refused', refusal: refusalOf(path, error) };
  }
}

function readLinked(path: string, bounds: Bounds): Read {
  const target = targetOf(path);
  if (target === null) return refuse('file-dangling', path);
  const { inside } = bounds;
  if (inside !== undefined && !isInside(target, realpathSync(inside)))
    return refuse('file-outside', path, inside);
  return readPlain(path, target, bounds);
}

/** Null if the link leads to nothing. */
export function targetOf(path: string): string | null {
  try {
    return realpathSync(path);
  } catch (error) {
    if (isMissing(systemCode(error))) return null;
    throw error;
  }
}

export function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

const PIECE = 1_000_000;

/** @param name the name that the author knows */
function readPlain(name: string, path: string, { most }: Bounds): Read {
  const before = lstatSync(path);
  if (!before.isFile()) return refuse('file-special', name, kindOf(before));
  if (before.size > most) return tooLarge(name, before.size, most);
  // The file may have been replaced by now; a pipe must not make us wait.
  const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const stats = fstatSync(file);
    if (!stats.isFile()) return refuse('file-special', name, kindOf(stats));
    const pieces: Buffer[] = [];
    let length = 0;
    // The stated size is not trusted: the file may grow, and files that the system makes up (/proc)
    // have none.
    while (length <= most) {
      const piece = Buffer.allocUnsafe(Math.min(PIECE, most + 1 - length));
      const read = readSync(file, piece);
      if (read === 0) return { kind: 'read', bytes: Buffer.concat(pieces) };
      pieces.push(piece.subarray(0, read));
      length += read;
    }
    return tooLarge(name, length, most);
  } finally {
    closeSync(file);
  }
}

const tooLarge = (name: string, size: number, most: number): Read =>
  refuse('file-large', name, formatSize(size), formatSize(most));

export function kindOf(stats: Stats): string {
  if (stats.isDirectory()) return 'a folder';
  if (stats.isFIFO()) return 'a pipe';
  if (stats.isSocket()) return 'a socket';
  return stats.isFile() ? 'a file' : 'a device';
}

/** @throws any error that is not the system's */
function systemCode(error: unknown): string {
  if (error instanceof Error && 'code' in error && 'syscall' in error) return String(error.code);
  throw error;
}

const isMissing = (code: string): boolean => code === 'ENOENT' || code === 'ENOTDIR';

const REASONS: Readonly<Record<string, string>> = {
  ENOTDIR: 'it is not a folder',
  EACCES: 'you may not read it',
  EPERM: 'you may not read it',
  ELOOP: 'its links lead in a circle',
  ENAMETOOLONG: 'its name is too long',
  EIO: 'the disk reports an error',
  EMFILE: 'too many files are open',
};

/** @throws any error that is not the system's */
export function refusalOf(path: string, error: unknown): Refusal {
  const code = systemCode(error);
  return { code: 'file-unreadable', values: [path, REASONS[code] ?? `the system says ${code}`] };
}
