/** Writes by which words the events of an archive are found: see archive/search.ts. Node only. */
import { keyOfSums, MOST_LISTED, titleChunksFor, type SearchJson } from '../../archive/search.ts';
import type { ArchiveFolder } from './archive-folder.ts';
import type { EntrySorter } from './sorting/entry-sorter.ts';
import { KeyList, NOT_LISTED } from './sorting/key-list.ts';
import { LeastNumbers } from './least-numbers.ts';
import { pieceOf, type Piece } from './piece.ts';
import type { WrittenRow } from './row-bytes.ts';
import { BytesMap } from './sources/bytes-map.ts';
import { TitleChunks, WordChunks } from './search-chunks.ts';
import { TitleKeys, type Key } from './title-keys.ts';

/** A key that very many titles have. */
interface Common {
  readonly key: Piece;
  /** Ranks: what is not among the least is not listed. */
  readonly least: LeastNumbers;
  leftOut: number;
}

/** Positions are below it. */
const POSITIONS = 2 ** 32;

/** Counts of keys, of which several may share one; a power of two. */
const COUNTS = 1 << 22;

export class SearchWriter {
  readonly #sorter: EntrySorter;
  /** How often keys came. A key that may be common is listed in `common` from then on. */
  readonly #counts = new Uint8Array(COUNTS);
  readonly #common = new BytesMap<Common>();
  readonly #all: Common[] = [];
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

  #commonOf({ bytes, from, to }: Key): Common {
    const known = this.#common.get(bytes, from, to);
    if (known) return known;
    const key = pieceOf(Buffer.from(bytes.subarray(from, to)));
    const common = { key, least: new LeastNumbers(MOST_LISTED), leftOut: 0 };
    this.#common.set(bytes, from, to, common);
    this.#all.push(common);
    return common;
  }

  /** All entries. */
  finish(): EntrySorter {
    for (const { key, leftOut } of this.#all)
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
  const list = new KeyList();
  const add = (): void => {
    if (list.count === 0) return;
    if (list.key.bytes[0] === TITLE_KEY) titles.add(list);
    else words.add(list);
  };
  entries.sorted((bytes, from, to) => {
    if (!list.hasKeyOf(bytes, from)) {
      add();
      list.begin(bytes, from);
    }
    list.add(bytes, from, to);
  });
  add();
  titles.finish();
  return { groups: words.finish(), titles: titles.count };
}

/** All keys of whole titles begin with it. */
const TITLE_KEY = keyOfSums(0, 0).charCodeAt(0);
