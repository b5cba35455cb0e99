/** Cuts the sorted keys of a search index into chunks: see archive/search.ts. Node only. */
import { searchChunkFile, searchGroupFile } from '../../archive/files.ts';
import { CHUNKS_IN_GROUP, type SearchJson } from '../../archive/search.ts';
import type { ArchiveFolder } from './archive-folder.ts';

/** UTF-16 units of a chunk, unless one key has more. */
const CHUNK = 30_000;

export class SearchChunks {
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
