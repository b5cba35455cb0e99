/**
 * Where the files of an archive lie in its folder, and how their JSON is written. Pure.
 *
 * Each is a script that gives its JSON to a function. A page fetches it as a text; a frame that may
 * fetch nothing, in a sandbox or on a disk, loads the same file as a script.
 */

/** The function that a frame has for what comes. */
export const RECEIVER = 'sourcelineFile';

export const scriptOf = (json: string): string => `${RECEIVER}(${json})\n`;

/** @throws SyntaxError if the text is not a file of an archive, or not whole */
export function jsonIn(text: string): string {
  const start = `${RECEIVER}(`;
  const end = text.lastIndexOf(')');
  if (!text.startsWith(start) || text.slice(end) !== ')\n')
    throw new SyntaxError('This is not a file of an archive.');
  return text.slice(start.length, end);
}

/** The number of files in one folder; a folder with very many is slow to list. */
const IN_ONE_FOLDER = 1000;

/** The folders, whose files are very many. */
export const FOLDERS = ['i', 'r', 's', 't'];

export const HEAD_FILE = 'head.js';

export const tileFile = (octave: number, k: number, hash: string): string =>
  `t/${octave}/${k}.${hash}.js`;

/** @param n position divided by the number of events in a file, rounded down */
export const recordsFile = (version: string, n: number): string => numbered('r', version, n);

export const recordsFolder = (version: string): string => `r/${version}`;

/** @param n from `bucketOf` */
export const idsFile = (version: string, n: number): string => numbered('i', version, n);

/** @param n of the chunk of words */
export const searchChunkFile = (version: string, n: number): string => numbered('s', version, n);

/** @param n of the chunk of whole titles */
export const titlesFile = (version: string, n: number): string =>
  numbered('s', `${version}/titles`, n);

/** @param n of the group */
export const searchGroupFile = (version: string, n: number): string => `s/${version}/g${n}.js`;

const numbered = (folder: string, version: string, n: number): string =>
  `${folder}/${version}/${Math.floor(n / IN_ONE_FOLDER)}/${n % IN_ONE_FOLDER}.js`;

/** Which of the files has the position of an id. */
export function bucketOf(id: string, buckets: number): number {
  let hash = HASH_START;
  for (let i = 0; i < id.length; i++) hash = hashOn(hash, id.charCodeAt(i));
  return (hash >>> 0) % buckets;
}

/** The FNV-1a hash begins with this, and takes one UTF-16 unit after the other. */
export const HASH_START = 0x811c9dc5;
export const hashOn = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);
