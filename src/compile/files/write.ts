/** Writes whole files. Node only. */
import {
  accessSync,
  chmodSync,
  chownSync,
  closeSync,
  constants,
  existsSync,
  fstatSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readlinkSync,
  realpathSync,
  renameSync,
  statSync,
  writeFileSync,
  type Stats,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { isCurrent, piecesOf, type Content } from './content.ts';
import { draftOf } from './draft.ts';
import { nameFileInErrors } from '../../seeds/report/file-error.ts';

/**
 * Readers see the old file or the new one, never a part: the content goes to a draft beside it,
 * which is then renamed. A file that already has this content is left alone. If the path is a link,
 * the link stays and its target is written. Devices and pipes are written as they are.
 * @throws a system error whose `path` is the path that was given.
 */
export function writeWhole(path: string, content: Content): void {
  nameFileInErrors(path, () => {
    const found = statSync(path, { throwIfNoEntry: false });
    if (found && !found.isFile() && !found.isDirectory()) writeInto(path, content);
    else if (descriptorOf(path) !== null) writeInto(path, content);
    else replace(realOf(path), found, content);
  });
}

function replace(path: string, found: Stats | undefined, content: Content): void {
  makeFolder(dirname(path));
  const draft = draftOf(path);
  try {
    if (isCurrent(path, content)) return;
    // A rename checks only the folder's permissions, but a protected file must not be replaced.
    if (found) accessSync(path, constants.W_OK);
    const file = openSync(draft.path, 'wx', found?.mode);
    try {
      for (const piece of piecesOf(content)) writeFileSync(file, piece);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    if (found) keepOwner(draft.path, found);
    renameSync(draft.path, path);
  } finally {
    draft.discard();
  }
}

/**
 * Makes the parent folders too. On a read-only disk, Node's own way says that the folder is
 * missing.
 */
export function makeFolder(path: string): void {
  if (existsSync(path)) return;
  makeFolder(dirname(path));
  try {
    mkdirSync(path);
  } catch (error) {
    // Another process was quicker.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}

/** Keeps the old file's permissions. If root writes another user's file, it keeps the owner too. */
export function keepOwner(path: string, { mode, uid, gid }: Stats): void {
  if (process.getuid?.() === 0) chownSync(path, uid, gid);
  chmodSync(path, mode & 0o7777);
}

/** Where a file really lies, or would lie. Follows links, even those that lead nowhere yet. */
export function realOf(path: string): string {
  // Throws if links lead in a circle.
  if (statSync(path, { throwIfNoEntry: false })) return realpathSync.native(path);
  const folder = dirname(resolve(path));
  if (folder === resolve(path)) return folder;
  const real = join(realOf(folder), basename(path));
  const target = linkOf(real);
  return target === null ? real : realOf(resolve(dirname(real), target));
}

function linkOf(path: string): string | null {
  try {
    return readlinkSync(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    // It is missing or not a link.
    if (code === 'ENOENT' || code === 'EINVAL' || code === 'ENOTDIR') return null;
    throw error;
  }
}

/** 1 for `/dev/stdout`; null if the path is not an open file of this process. */
export function descriptorOf(path: string): number | null {
  const streams = ['/dev/stdin', '/dev/stdout', '/dev/stderr'];
  const place = resolve(path);
  if (streams.includes(place)) return streams.indexOf(place);
  const number = /^\/(?:dev|proc\/self)\/fd\/(\d+)$/.exec(place)?.[1];
  return number === undefined ? null : Number(number);
}

function writeInto(path: string, content: Content): void {
  const descriptor = descriptorOf(path);
  // A file behind a descriptor (`> a.csv`, `>> a.csv`) continues where its last writer stopped.
  const isFile = descriptor !== null && fstatSync(descriptor).isFile();
  for (const piece of piecesOf(content))
    if (isFile) writeFileSync(descriptor, piece);
    else writeFileSync(path, piece, { flag: 'a' });
}
