/** Writes by which words the events of an archive are found: see archive/search.ts. Node only. */
import {
  isTitleKey,
  MOST_LISTED,
  titleChunksFor,
  type ListJson,
  type SearchJson,
} from '../../archive/search.ts';
import type { ArchiveFolder } from './archive-folder.ts';
import { BEHIND_KEY, RANK, type EntrySorter } from './sorting/entry-sorter.ts';
import { LeastNumbers } from './least-numbers.ts';
import { isSamePiece, pieceOf, type Piece } from './piece.ts';
import type { WrittenRow } from './row-bytes.ts';
import { TitleChunks, WordChunks } from './search-chunks.ts';
import { TitleKeys, type Key } from './title-keys.ts';
import { readUnits } from './unit-bytes.ts';

/** A key that very many titles have. */
interface Common {
  readonly key: Piece;
  /** Ranks: what is not among the least is not listed. */
  readonly least: LeastNumbers;
  leftOut: number;
}

/** Greater than any weight. An entry of it has a number of events that are not listed, as position. */
const NOT_LISTED = 0xffffff;

/** Positions are below it. */
const POSITIONS = 2 ** 32;

/** Counts of keys, of which several may share one; a power of two. */
const COUNTS = 1 << 22;

export class SearchWriter {
  readonly #sorter: EntrySorter;
  /** How often keys came. A key that may be common is listed in `common` from then on. */
  readonly #counts = new Uint8Array(COUNTS);
  /** By hash, which keys may share. */
  readonly #common = new Map<number, readonly Common[]>();
  readonly #keys = new TitleKeys();

  constructor(sorter: EntrySorter) {
    this.#sorter = sorter;
  }

  /** @param weight see archive/importance.ts */
  add(row: WrittenRow, position: number, weight: number): void {
    const { bytes, titleAt, titleEnd, isLatin } = row;
    const keys = this.#keys;
    if (!isLatin || !keys.readBytes(bytes, titleAt, titleEnd))
      keys.readText(bytes.toString('utf8', titleAt, titleEnd));
    // A title is a single line.
    keys.addLine(bytes, row.dateAt, row.labelAt);
    for (let k = 0; k < keys.count; k++) this.#add(keys.keys[k]!, weight, position);
  }

  #add(key: Key, weight: number, position: number): void {
    const place = key.hash & (COUNTS - 1);
    if (this.#counts[place]! < MOST_LISTED) this.#counts[place]!++;
    else if (!this.#isListed(key, weight, position)) return;
    this.#sorter.add(key, weight, position, this.#keys.title);
  }

  /** Whether it may be among the events that the key lists. */
  #isListed(key: Key, weight: number, position: number): boolean {
    const common = this.#commonOf(key);
    const isListed = common.least.add(weight * POSITIONS + position);
    if (!isListed) common.leftOut++;
    return isListed;
  }

  #commonOf(key: Key): Common {
    const { hash, bytes, from, to } = key;
    const others = this.#common.get(hash);
    if (others) for (const each of others) if (isSamePiece(each.key, key)) return each;
    const kept = pieceOf(Buffer.from(bytes.subarray(from, to)));
    const common = { key: kept, least: new LeastNumbers(MOST_LISTED), leftOut: 0 };
    this.#common.set(hash, [...(others ?? []), common]);
    return common;
  }

  /** All entries. */
  finish(): EntrySorter {
    for (const { key, leftOut } of [...this.#common.values()].flat())
      if (leftOut > 0) this.#sorter.add(key, NOT_LISTED, leftOut, pieceOf(NO_TITLE));
    return this.#sorter;
  }
}

const NO_TITLE = Buffer.alloc(0);

/** @param count of all events */
export function writeSearch(
  entries: EntrySorter,
  count: number,
  folder: ArchiveFolder,
  version: string,
): SearchJson {
  const words = new WordChunks(folder, version);
  const titles = new TitleChunks(folder, version, titleChunksFor(count));
  const lists = new Lists((key, list) => {
    const json = JSON.stringify(list);
    if (isTitleKey(key)) titles.add(key, json);
    else words.add(key, json, list.n > list.p.length);
  });
  entries.sorted((bytes, from, to) => lists.add(bytes, from, to));
  lists.finish();
  titles.finish();
  return { groups: words.finish(), titles: titles.count };
}

/** Makes one list of all entries of a key. */
class Lists {
  readonly #addList: (key: string, list: ListJson) => void;
  #key = Buffer.alloc(64);
  #length = -1;
  #count = 0;
  #positions: number[] = [];
  #titles: string[] = [];
  #dates: string[] = [];

  constructor(addList: (key: string, list: ListJson) => void) {
    this.#addList = addList;
  }

  /** In order. */
  add(bytes: Buffer, from: number, to: number): void {
    const rank = this.#begin(bytes, from) + 1;
    const position = bytes.readUInt32BE(rank + 3);
    if (bytes.readUIntBE(rank, 3) === NOT_LISTED) {
      this.#count += position;
      return;
    }
    this.#count++;
    if (this.#positions.length === MOST_LISTED) return;
    this.#positions.push(position);
    const [title, date] = bytes.toString('utf8', rank + RANK, to).split('\n') as [string, string];
    this.#titles.push(title);
    this.#dates.push(date);
  }

  /** Begins another list if the key is another one. Returns where the key ends. */
  #begin(bytes: Buffer, from: number): number {
    let [at, k] = [from, 0];
    while (bytes[at] !== BEHIND_KEY && k < this.#length && bytes[at] === this.#key[k]) {
      at++;
      k++;
    }
    if (bytes[at] === BEHIND_KEY && k === this.#length) return at;
    this.#write();
    while (bytes[at] !== BEHIND_KEY) at++;
    this.#length = at - from;
    if (this.#length > this.#key.length) this.#key = Buffer.alloc(2 * this.#length);
    bytes.copy(this.#key, 0, from, at);
    return at;
  }

  #write(): void {
    if (this.#count === 0) return;
    const key = readUnits(this.#key, 0, this.#length);
    this.#addList(key, {
      ...{ n: this.#count, p: this.#positions, x: this.#titles },
      e: this.#dates.join('\n'),
    });
    this.#count = 0;
    this.#positions = [];
    this.#titles = [];
    this.#dates = [];
  }

  finish(): void {
    this.#write();
  }
}
