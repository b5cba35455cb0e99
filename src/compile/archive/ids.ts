/** Writes where the events of an archive are found by their ids. Node only. */
import { HASH_START, hashOn, idsFile, scriptOf } from '../../archive/files.ts';
import type { ArchiveFolder } from './archive-folder.ts';
import { RANK, type EntrySorter } from './sorting/entry-sorter.ts';
import { JsonBytes } from './json-bytes.ts';
import { copyBytes, isSamePiece, type Piece } from './piece.ts';

/** Ids in one file, on average; more if there are very many, because many files are slow to copy. */
const IN_ONE_FILE = 256;
const IN_LARGER_FILE = 1024;
const FROM_LARGER = 4_000_000;

export const bucketsFor = (count: number): number =>
  Math.ceil(count / (count < FROM_LARGER ? IN_ONE_FILE : IN_LARGER_FILE));

/**
 * Bytes of the number before each id, which says what bucket the id is in. Its first two bytes have few
 * values, so that the sorter writes to few places.
 */
const NUMBER = 4;
const GROUPS = 256;

/** What stands behind an id in its entry. */
const BEHIND = 1 + RANK;

const NOTHING: Piece = { bytes: Buffer.alloc(0), from: 0, to: 0 };

/** Gives the ids to a sorter, which sorts them by their buckets. */
export class IdEntries {
  readonly sorter: EntrySorter;
  readonly #inGroup: number;
  readonly #buckets: number;
  readonly #key: Piece = { bytes: Buffer.alloc(64), from: 0, to: 0 };

  constructor(sorter: EntrySorter, buckets: number) {
    this.sorter = sorter;
    this.#buckets = buckets;
    this.#inGroup = inGroup(buckets);
  }

  /** @param id of Latin letters, digits and hyphens */
  add(bytes: Uint8Array, from: number, to: number, position: number): void {
    const key = this.#key;
    if (NUMBER + to - from > key.bytes.length) key.bytes = Buffer.alloc(2 * (NUMBER + to - from));
    key.to = copyBytes(bytes, from, to, key.bytes, NUMBER);
    const bucket = bucketOfBytes(bytes, from, to, this.#buckets);
    const within = bucket % this.#inGroup;
    key.bytes[0] = (bucket - within) / this.#inGroup;
    key.bytes[2] = within >>> 8;
    key.bytes[3] = within;
    this.sorter.add(key, 0, position, NOTHING);
  }
}

/** As `bucketOf` of the id. */
function bucketOfBytes(bytes: Uint8Array, from: number, to: number, buckets: number): number {
  let hash = HASH_START;
  for (let at = from; at < to; at++) hash = hashOn(hash, bytes[at]!);
  return (hash >>> 0) % buckets;
}

const inGroup = (buckets: number): number => Math.ceil(buckets / GROUPS);

/** What stands around the JSON of a file. */
const [OPENING = '', CLOSING = ''] = scriptOf(' ').split(' ');

/**
 * @param entries of all ids
 * @throws DoubleId
 */
export function writeIds(
  entries: EntrySorter,
  buckets: number,
  folder: ArchiveFolder,
  version: string,
): void {
  const file = new JsonBytes();
  let bucket = -1;
  const last: Piece = { bytes: Buffer.alloc(64), from: 0, to: 0 };
  const close = (): void => {
    if (bucket < 0) return;
    file.add(`\n}\n${CLOSING}`);
    folder.writeBytes(idsFile(version, bucket), file.all);
  };
  entries.sorted((bytes, from, to) => {
    const id: Piece = { bytes, from: from + NUMBER, to: to - BEHIND };
    const number = bytes[from]! * inGroup(buckets) + ((bytes[from + 2]! << 8) | bytes[from + 3]!);
    if (number === bucket) {
      if (isSamePiece(id, last)) throw new DoubleId(bytes.toString('latin1', id.from, id.to));
      file.add(',\n"');
    } else {
      close();
      bucket = number;
      file.clear();
      file.add(`${OPENING}{\n"`);
    }
    file.addEscaped(bytes, id.from, id.to);
    file.add('":');
    file.addNumber(bytes.readUInt32BE(to - POSITION));
    // Its bytes are used again.
    if (id.to - id.from > last.bytes.length) last.bytes = Buffer.alloc(2 * (id.to - id.from));
    last.to = copyBytes(bytes, id.from, id.to, last.bytes, 0);
  });
  close();
}

/** Bytes of a position, at the end of an entry. */
const POSITION = 4;

/** Two events have the same id. */
export class DoubleId extends Error {
  override readonly name = 'DoubleId';
  readonly id: string;

  constructor(id: string) {
    super(`Two events have the id "${id}".`);
    this.id = id;
  }
}
