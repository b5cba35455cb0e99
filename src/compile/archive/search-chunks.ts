/** Writes the keys of a search index in chunks: see archive/search.ts. Node only. */
import { searchChunkFile, searchGroupFile, titlesFile } from '../../archive/files.ts';
import {
  CHUNKS_IN_GROUP,
  titleChunkOf,
  type GroupJson,
  type KeysJson,
} from '../../archive/search.ts';
import type { ArchiveFolder } from './archive-folder.ts';

/** UTF-16 units of a chunk, unless one key has more. */
const CHUNK = 30_000;

/** Cuts the sorted words into chunks of about one size. */
export class WordChunks {
  readonly #folder: ArchiveFolder;
  readonly #version: string;
  #entries: string[] = [];
  #length = 0;
  #last = '';
  /** The first keys of the chunks. */
  readonly #first: string[] = [];
  /** By group. */
  readonly #common: string[][] = [];

  constructor(folder: ArchiveFolder, version: string) {
    this.#folder = folder;
    this.#version = version;
  }

  /** In order of their keys. @param isCommon whether more events have it than are listed */
  add(key: string, list: string, isCommon: boolean): void {
    if (this.#length > 0 && this.#length + list.length > CHUNK) this.#write();
    if (this.#length === 0) this.#first.push(shortestBehind(this.#last, key));
    const group = Math.floor((this.#first.length - 1) / CHUNKS_IN_GROUP);
    if (isCommon) (this.#common[group] ??= []).push(key);
    this.#entries.push(`${JSON.stringify(key)}:${list}`);
    this.#length += key.length + list.length;
    this.#last = key;
  }

  /** @returns the first key of each group */
  finish(): KeysJson {
    // A title without a letter or digit has no words.
    if (this.#length > 0 || this.#first.length === 0) this.#write();
    const groups: string[] = [];
    for (let from = 0; from < Math.max(1, this.#first.length); from += CHUNKS_IN_GROUP) {
      const keys = this.#first.slice(from, from + CHUNKS_IN_GROUP);
      const group: GroupJson = { keys, common: this.#common[groups.length] ?? [] };
      this.#folder.write(
        searchGroupFile(this.#version, groups.length),
        `${JSON.stringify(group)}\n`,
      );
      groups.push(keys[0] ?? '');
    }
    return groups;
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

/** Has whole titles in chunks by their hashes. */
export class TitleChunks {
  readonly #folder: ArchiveFolder;
  readonly #version: string;
  readonly count: number;
  #entries: string[] = [];
  #written = 0;

  /** @param count of chunks */
  constructor(folder: ArchiveFolder, version: string, count: number) {
    this.#folder = folder;
    this.#version = version;
    this.count = count;
  }

  /** In order of their keys. */
  add(key: string, list: string): void {
    this.#writeUntil(titleChunkOf(key, this.count));
    this.#entries.push(`${JSON.stringify(key)}:${list}`);
  }

  /** A chunk without titles is written, too: a page asks for it. */
  finish(): void {
    this.#writeUntil(this.count);
  }

  #writeUntil(chunk: number): void {
    while (this.#written < chunk) {
      const file = titlesFile(this.#version, this.#written++);
      this.#folder.write(file, `{\n${this.#entries.join(',\n')}\n}\n`);
      this.#entries = [];
    }
  }
}
