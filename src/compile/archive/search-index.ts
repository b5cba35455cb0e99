/** Writes by which words the events of an archive are found: see archive/search.ts. Node only. */
import { keyOfSums, MOST_LISTED, titleChunksFor, type SearchJson } from '../../archive/search.ts';
import type { ArchiveFolder } from './archive-folder.ts';
import { BEHIND_KEY, RANK, type EntrySorter } from './sorting/entry-sorter.ts';
import { LeastNumbers } from './least-numbers.ts';
import { JsonBytes } from './json-bytes.ts';
import { copyBytes, isSamePiece, pieceOf, type Piece } from './piece.ts';
import type { WrittenRow } from './row-bytes.ts';
import { TitleChunks, WordChunks } from './search-chunks.ts';
import { TitleKeys, type Key } from './title-keys.ts';

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
  const lists = new Lists((key, list, isWhole) => {
    if (key.bytes[key.from] === TITLE_KEY) titles.add(key, list);
    else words.add(key, list, !isWhole);
  });
  entries.sorted((bytes, from, to) => lists.add(bytes, from, to));
  lists.finish();
  titles.finish();
  return { groups: words.finish(), titles: titles.count };
}

/** All keys of whole titles begin with it. */
const TITLE_KEY = keyOfSums(0, 0).charCodeAt(0);

/** Makes one list of all entries of a key: the bytes of a `ListJson`. */
class Lists {
  readonly #addList: (key: Piece, list: JsonBytes, isWhole: boolean) => void;
  readonly #key: Piece = { bytes: Buffer.alloc(64), from: 0, to: NO_KEY };
  #count = 0;
  #listed = 0;
  readonly #positions = new JsonBytes();
  readonly #titles = new JsonBytes();
  readonly #dates = new JsonBytes();
  readonly #json = new JsonBytes();

  /** @param addList is given the bytes of each list, which are used again */
  constructor(addList: (key: Piece, list: JsonBytes, isWhole: boolean) => void) {
    this.#addList = addList;
  }

  /** In order. */
  add(bytes: Buffer, from: number, to: number): void {
    const rank = this.#begin(bytes, from) + 1;
    const position = readPosition(bytes, rank + 3);
    const isListed = bytes[rank] !== NOT_LISTED >>> 16;
    this.#count += isListed ? 1 : position;
    if (!isListed || this.#listed === MOST_LISTED) return;
    if (this.#listed++ > 0) {
      this.#titles.add(',');
      this.#dates.add('\\n');
    }
    this.#positions.addNumber(position);
    let titleEnd = rank + RANK;
    while (bytes[titleEnd] !== NEWLINE) titleEnd++;
    this.#titles.addByte(QUOTE);
    this.#titles.addEscaped(bytes, rank + RANK, titleEnd);
    this.#titles.addByte(QUOTE);
    this.#dates.addEscaped(bytes, titleEnd + 1, to);
  }

  /** Begins another list if the key is another one. Returns where the key ends. */
  #begin(bytes: Buffer, from: number): number {
    const key = this.#key;
    let [at, k] = [from, 0];
    while (bytes[at] !== BEHIND_KEY && k < key.to && bytes[at] === key.bytes[k]) {
      at++;
      k++;
    }
    if (bytes[at] === BEHIND_KEY && k === key.to) return at;
    this.finish();
    while (bytes[at] !== BEHIND_KEY) at++;
    if (at - from > key.bytes.length) key.bytes = Buffer.alloc(2 * (at - from));
    key.to = copyBytes(bytes, from, at, key.bytes, 0);
    return at;
  }

  /** Gives the last list. */
  finish(): void {
    if (this.#count === 0) return;
    const json = this.#json;
    json.clear();
    json.add('{"n":');
    json.add(String(this.#count));
    json.add(',"p":[');
    json.addAll(this.#positions);
    json.add('],"x":[');
    json.addAll(this.#titles);
    json.add('],"e":"');
    json.addAll(this.#dates);
    json.add('"}');
    this.#addList(this.#key, json, this.#count === this.#listed);
    for (const each of [this.#positions, this.#titles, this.#dates]) each.clear();
    this.#count = 0;
    this.#listed = 0;
  }
}

const NO_KEY = -1;

const [NEWLINE, QUOTE] = [0x0a, 0x22];

/** The greater bytes come first. */
const readPosition = (bytes: Uint8Array, at: number): number =>
  ((bytes[at]! << 24) | (bytes[at + 1]! << 16) | (bytes[at + 2]! << 8) | bytes[at + 3]!) >>> 0;
