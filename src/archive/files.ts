/** Where the files of an archive lie in its folder. Pure. */

/** The number of files in one folder; a folder with very many is slow to list. */
const IN_ONE_FOLDER = 1000;

export const HEAD_FILE = 'head.json';

export const tileFile = (octave: number, k: number, hash: string): string =>
  `t/${octave}/${k}.${hash}.json`;

/** @param n position divided by the number of events in a file, rounded down */
export const recordsFile = (version: string, n: number): string => numbered('r', version, n);

export const recordsFolder = (version: string): string => `r/${version}`;

/** @param n from `bucketOf` */
export const idsFile = (version: string, n: number): string => numbered('i', version, n);

/** @param n of the chunk */
export const searchChunkFile = (version: string, n: number): string => numbered('s', version, n);

/** @param n of the group */
export const searchGroupFile = (version: string, n: number): string => `s/${version}/g${n}.json`;

const numbered = (folder: string, version: string, n: number): string =>
  `${folder}/${version}/${Math.floor(n / IN_ONE_FOLDER)}/${n % IN_ONE_FOLDER}.json`;

/** Which of the files has the position of an id. It is the FNV-1a hash of the UTF-16 units. */
export function bucketOf(id: string, buckets: number): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193);
  return (hash >>> 0) % buckets;
}
