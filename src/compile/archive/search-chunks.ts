/** Writes the keys of a search index in chunks: see archive/search.ts. Node only. */
import { searchChunkFile, searchGroupFile, titlesFile } from '../../archive/files.ts';
import {
  CHUNKS_IN_GROUP,
  titleChunkOfBytes,
  type GroupJson,
  type KeysJson,
} from '../../archive/search.ts';
import type { ArchiveFolder } from './archive-folder.ts';
import { JsonBytes } from './json-bytes.ts';
import { copyBytes, type Piece } from './piece.ts';
import type { KeyList } from './sorting/key-list.ts';
import { readUnits } from './unit-bytes.ts';

/** UTF-16 units of a chunk, unless one key has more. */
const CHUNK = 30_000;

/** Cuts the sorted words into chunks of about one size. */
export class WordChunks {
  readonly #folder: ArchiveFolder;
  readonly #version: string;
  readonly #chunk = new ChunkBytes();
  #length = 0;
  readonly #last: Piece = { bytes: Buffer.alloc(64), from: 0, to: 0 };
  /** The first keys of the chunks. */
  readonly #first: string[] = [];
  /** By group. */
  readonly #common: string[][] = [];

  constructor(folder: ArchiveFolder, version: string) {
    this.#folder = folder;
    this.#version = version;
  }

  /** In order of their keys, which are as in unit-bytes.ts. */
  add(list: KeyList): void {
    const { key } = list;
    const listLength = this.#chunk.add(list);
    if (this.#length > 0 && this.#length + listLength > CHUNK) this.#writeBefore();
    if (this.#length === 0) this.#first.push(shortestBehind(keyText(this.#last), keyText(key)));
    const group = Math.floor((this.#first.length - 1) / CHUNKS_IN_GROUP);
    if (!list.isWhole) (this.#common[group] ??= []).push(keyText(key));
    this.#length += (list.isAscii ? key.to : keyText(key).length) + listLength;
    const last = this.#last;
    if (key.to > last.bytes.length) last.bytes = Buffer.alloc(2 * key.to);
    last.to = copyBytes(key.bytes, 0, key.to, last.bytes, 0);
  }

  /** @returns the first key of each group */
  finish(): KeysJson {
    // A title without a letter or digit has no words.
    if (this.#length > 0 || this.#first.length === 0) this.#chunk.write(this.#folder, this.#file);
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

  /** Writes what came before the last list, which begins another chunk. */
  #writeBefore(): void {
    this.#chunk.writeBeforeLast(this.#folder, this.#file);
    this.#length = 0;
  }

  get #file(): string {
    return searchChunkFile(this.#version, Math.max(0, this.#first.length - 1));
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
  readonly #chunk = new ChunkBytes();
  #written = 0;

  /** @param count of chunks */
  constructor(folder: ArchiveFolder, version: string, count: number) {
    this.#folder = folder;
    this.#version = version;
    this.count = count;
  }

  /** In order of their keys. */
  add(list: KeyList): void {
    this.#writeUntil(titleChunkOfBytes(list.key.bytes, this.count));
    this.#chunk.add(list);
  }

  /** A chunk without titles is written, too: a page asks for it. */
  finish(): void {
    this.#writeUntil(this.count);
  }

  #writeUntil(chunk: number): void {
    while (this.#written < chunk)
      this.#chunk.write(this.#folder, titlesFile(this.#version, this.#written++));
  }
}

/** The JSON of one chunk after the other. */
class ChunkBytes {
  /** What is between the brackets. */
  readonly #json = new JsonBytes();
  /** Where in it the last list begins, behind its comma. */
  #last = 0;

  /** @returns the UTF-16 units of the list's JSON, without its key */
  add(list: KeyList): number {
    const json = this.#json;
    const { key } = list;
    if (json.used > 0) json.add(BETWEEN);
    this.#last = json.used;
    if (list.isAscii) {
      json.addByte(QUOTE);
      json.addEscaped(key.bytes, key.from, key.to);
      json.addByte(QUOTE);
    } else json.add(JSON.stringify(keyText(key)));
    json.addByte(COLON);
    const from = json.used;
    list.writeTo(json);
    return json.unitsFrom(from);
  }

  write(folder: ArchiveFolder, file: string): void {
    this.#write(folder, file, this.#json.used);
    this.#json.clear();
  }

  /** The last one stays. There must be others. */
  writeBeforeLast(folder: ArchiveFolder, file: string): void {
    this.#write(folder, file, this.#last - BETWEEN.length);
    this.#json.dropBefore(this.#last);
    this.#last = 0;
  }

  #write(folder: ArchiveFolder, file: string, end: number): void {
    folder.write(file, '{\n', this.#json.all.subarray(0, end), '\n}\n');
  }
}

const BETWEEN = ',\n';
const [QUOTE, COLON] = [0x22, 0x3a];

const keyText = ({ bytes, from, to }: Piece): string => readUnits(bytes, from, to);
