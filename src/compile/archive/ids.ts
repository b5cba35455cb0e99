/** Writes where the events of an archive are found by their ids. Node only. */
import { closeSync, openSync, writeFileSync } from 'node:fs';
import { idsFile } from '../../archive/files.ts';
import type { ArchiveFolder } from './archive-folder.ts';
import type { IdList } from './id-list.ts';
import { textLines } from './text-lines.ts';

/** Ids in one file, on average; more if there are very many, because many files are slow to copy. */
const IN_ONE_FILE = 256;
const IN_LARGER_FILE = 1024;
const FROM_LARGER = 4_000_000;

export const bucketsFor = (count: number): number =>
  Math.ceil(count / (count < FROM_LARGER ? IN_ONE_FILE : IN_LARGER_FILE));

/** Of each bucket in turn: `"id":position` of those that are in it, in any order. */
export type IdBuckets = Iterator<readonly string[], void>;

/**
 * @param order by position from `first` on: the number of the row
 * @param buckets the number of all
 */
export function* bucketsOf(
  ids: IdList,
  order: Uint32Array,
  first: number,
  buckets: number,
): Generator<readonly string[]> {
  const bucketsByRank = order.map((row) => ids.bucketAt(row, buckets));
  const { members, starts } = groupBy(bucketsByRank, buckets);
  for (let bucket = 0; bucket < buckets; bucket++) {
    const entries: string[] = [];
    // An id has nothing that JSON would escape.
    for (let j = starts[bucket]!; j < starts[bucket + 1]!; j++)
      entries.push(`"${ids.at(order[members[j]!]!)}":${first + members[j]!}`);
    yield entries;
  }
}

/** Keeps the ids of a part in a file, a bucket in each line. */
export function saveIds(
  ids: IdList,
  order: Uint32Array,
  first: number,
  buckets: number,
  path: string,
): void {
  const file = openSync(path, 'wx');
  try {
    let lines = '';
    for (const entries of bucketsOf(ids, order, first, buckets)) {
      lines += `${entries.join('\t')}\n`;
      if (lines.length < PIECE) continue;
      writeFileSync(file, lines);
      lines = '';
    }
    writeFileSync(file, lines);
  } finally {
    closeSync(file);
  }
}

const PIECE = 1 << 20;

/** The inverse of `saveIds`. */
export function* savedIds(path: string): Generator<readonly string[], void> {
  for (const line of textLines(path)) yield line === '' ? [] : line.split('\t');
}

/**
 * @param sources which together have all ids
 * @throws DoubleId
 */
export function writeIds(
  sources: readonly IdBuckets[],
  buckets: number,
  folder: ArchiveFolder,
  version: string,
): void {
  for (let bucket = 0; bucket < buckets; bucket++) {
    const entries = sources.flatMap((source) => {
      const step = source.next();
      return step.done ? [] : step.value;
    });
    if (entries.length === 0) continue;
    // All signs of an id come behind the quotation mark, so that these are sorted by ids.
    entries.sort();
    for (let i = 1; i < entries.length; i++) {
      const id = idOf(entries[i]!);
      if (id === idOf(entries[i - 1]!)) throw new DoubleId(id);
    }
    folder.write(idsFile(version, bucket), `{\n${entries.join(',\n')}\n}\n`);
  }
}

const idOf = (entry: string): string => entry.slice(1, entry.lastIndexOf('"'));

/** The indices of each group, one group after the other. */
function groupBy(
  groups: Uint32Array,
  count: number,
): { members: Uint32Array; starts: Uint32Array } {
  const starts = new Uint32Array(count + 1);
  for (const group of groups) starts[group + 1]!++;
  for (let group = 0; group < count; group++) starts[group + 1]! += starts[group]!;
  const next = starts.slice();
  const members = new Uint32Array(groups.length);
  for (let i = 0; i < groups.length; i++) members[next[groups[i]!]!++] = i;
  return { members, starts };
}

/** Two events have the same id. */
export class DoubleId extends Error {
  override readonly name = 'DoubleId';
  readonly id: string;

  constructor(id: string) {
    super(`Two events have the id "${id}".`);
    this.id = id;
  }
}
