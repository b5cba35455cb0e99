/** Writes where the events of an archive are found by their ids. Node only. */
import { closeSync, openSync, writeFileSync } from 'node:fs';
import { bucketOf, idsFile } from '../../archive/files.ts';
import type { ArchiveFolder } from './archive-folder.ts';
import type { IdList } from './id-list.ts';
import { textLines } from './text-lines.ts';

/** Ids in one file, on average. */
const IN_ONE_FILE = 256;

export const bucketsFor = (count: number): number => Math.ceil(count / IN_ONE_FILE);

export interface IdEntry {
  readonly id: string;
  readonly position: number;
}

/** Of each bucket in turn: the ids that are in it, in any order. */
export type IdBuckets = Iterator<readonly IdEntry[], void>;

/**
 * @param order by position from `first` on: the number of the row
 * @param buckets the number of all
 */
export function* bucketsOf(
  ids: IdList,
  order: Uint32Array,
  first: number,
  buckets: number,
): Generator<readonly IdEntry[]> {
  const bucketsByRank = Uint32Array.from(order, (row) => bucketOf(ids.at(row), buckets));
  const { members, starts } = groupBy(bucketsByRank, buckets);
  for (let bucket = 0; bucket < buckets; bucket++) {
    const entries: IdEntry[] = [];
    for (let j = starts[bucket]!; j < starts[bucket + 1]!; j++)
      entries.push({ id: ids.at(order[members[j]!]!), position: first + members[j]! });
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
      lines += `${entries.map(({ id, position }) => `${id} ${position}`).join('\t')}\n`;
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
export function* savedIds(path: string): Generator<readonly IdEntry[], void> {
  for (const line of textLines(path))
    yield line === ''
      ? []
      : line.split('\t').map((entry) => {
          const [id = '', position] = entry.split(' ');
          return { id, position: Number(position) };
        });
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
    entries.sort((a, b) => (a.id < b.id ? -1 : 1));
    entries.forEach(({ id }, i) => {
      if (id === entries[i - 1]?.id) throw new DoubleId(id);
    });
    // An id has nothing that JSON would escape.
    const lines = entries.map(({ id, position }) => `"${id}":${position}`);
    folder.write(idsFile(version, bucket), `{\n${lines.join(',\n')}\n}\n`);
  }
}

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
