/** Writes by which words the events of an archive are found: see archive/search.ts. Node only. */
import { searchChunkFile, searchGroupFile } from '../../archive/files.ts';
import {
  CHUNKS_IN_GROUP,
  MOST_LISTED,
  titleKey,
  wordsOf,
  type SearchJson,
} from '../../archive/search.ts';
import type { ArchiveFolder } from './archive-folder.ts';
import { Heap } from './heap.ts';
import { LineSorter } from './line-sorter.ts';

/** UTF-16 units of a chunk, unless one key has more. */
const CHUNK = 30_000;

interface Listed {
  readonly title: string;
  readonly position: number;
  readonly weight: number;
}

/** The least important first. */
const byLeast = (a: Listed, b: Listed): number =>
  a.weight === b.weight ? b.position - a.position : b.weight - a.weight;

export class SearchWriter {
  readonly #sorter: LineSorter;
  /** How many titles have a word. */
  readonly #counts = new Map<string, number>();
  /** Of words that more titles have than are listed: the most important. */
  readonly #common = new Map<string, { readonly heap: Heap<Listed>; size: number }>();

  /** @param temporary a folder */
  constructor(temporary: string) {
    this.#sorter = new LineSorter(temporary, 'search');
  }

  /** First of all titles. */
  count(title: string): void {
    for (const word of wordsOf(title)) this.#counts.set(word, (this.#counts.get(word) ?? 0) + 1);
  }

  /** After all are counted, of each again. @param weight see archive/importance.ts */
  add(title: string, position: number, weight: number): void {
    const words = wordsOf(title);
    const listed = { title, position, weight };
    for (const word of words) {
      if (this.#counts.get(word)! > MOST_LISTED) this.#addCommon(word, listed);
      else this.#list(word, listed);
    }
    if (words.length > 0) this.#list(titleKey(words), listed);
  }

  #addCommon(word: string, listed: Listed): void {
    const common = this.#common.get(word) ?? { heap: new Heap(byLeast), size: 0 };
    this.#common.set(word, common);
    if (common.size === MOST_LISTED && byLeast(listed, common.heap.least!) <= 0) return;
    common.heap.push(listed);
    if (common.size === MOST_LISTED) common.heap.pop();
    else common.size++;
  }

  #list(key: string, { title, position, weight }: Listed): void {
    const rank = `${String(weight).padStart(7, '0')}${String(position).padStart(10, '0')}`;
    const text = title.replaceAll(/\s+/g, ' ');
    this.#sorter.add({ first: 0, second: 0, third: `${key}${BETWEEN}${rank}`, text });
  }

  finish(folder: ArchiveFolder, version: string): SearchJson {
    for (const [word, { heap }] of this.#common)
      for (let each = heap.pop(); each; each = heap.pop()) this.#list(word, each);
    const chunks = new Chunks(folder, version);
    let [key, count, positions, titles] = ['', 0, [] as number[], [] as string[]];
    const write = (): void => {
      const n = Math.max(count, this.#counts.get(key) ?? 0);
      if (count > 0) chunks.add(key, JSON.stringify({ n, p: positions, x: titles }));
      [count, positions, titles] = [0, [], []];
    };
    for (const { third, text } of this.#sorter.sorted()) {
      const [next = '', rank = ''] = third.split(BETWEEN);
      if (next !== key) {
        write();
        key = next;
      }
      count++;
      if (count > MOST_LISTED) continue;
      positions.push(Number(rank.slice(7)));
      titles.push(text);
    }
    write();
    return chunks.finish();
  }
}

/** Sorts before all letters, and is in no word. */
const BETWEEN = '\u0001';

class Chunks {
  readonly #folder: ArchiveFolder;
  readonly #version: string;
  #entries: string[] = [];
  #length = 0;
  #last = '';
  /** The first keys of the chunks. */
  readonly #first: string[] = [];

  constructor(folder: ArchiveFolder, version: string) {
    this.#folder = folder;
    this.#version = version;
  }

  /** In order of their keys. */
  add(key: string, list: string): void {
    if (this.#length > 0 && this.#length + list.length > CHUNK) this.#write();
    if (this.#length === 0) this.#first.push(shortestBehind(this.#last, key));
    this.#entries.push(`${JSON.stringify(key)}:${list}`);
    this.#length += key.length + list.length;
    this.#last = key;
  }

  finish(): SearchJson {
    // A title without a letter or digit has no words.
    if (this.#length > 0 || this.#first.length === 0) this.#write();
    const groups: string[] = [];
    for (let from = 0; from < Math.max(1, this.#first.length); from += CHUNKS_IN_GROUP) {
      const keys = this.#first.slice(from, from + CHUNKS_IN_GROUP);
      this.#folder.write(
        searchGroupFile(this.#version, groups.length),
        `${JSON.stringify(keys)}\n`,
      );
      groups.push(keys[0] ?? '');
    }
    return { groups };
  }

  #write(): void {
    const n = Math.max(0, this.#first.length - 1);
    this.#folder.write(searchChunkFile(this.#version, n), `{\n${this.#entries.join(',\n')}\n}\n`);
    this.#entries = [];
    this.#length = 0;
  }
}

/** The shortest beginning of `key` that comes behind `last`, which comes before it. */
function shortestBehind(last: string, key: string): string {
  let length = 0;
  while (length < key.length && key.charAt(length) === last.charAt(length)) length++;
  return key.slice(0, length + 1);
}
