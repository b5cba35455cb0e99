/** Writes the keys of a search index in chunks: see archive/search.ts. Node only. */
import { searchChunkFile, searchGroupFile, titlesFile } from '../../archive/files.ts';
import {
  CHUNKS_IN_GROUP,
  titleChunkOf,
  type GroupJson,
  type KeysJson,
} from '../../archive/search.ts';
import type { ArchiveFolder } from './archive-folder.ts';
import { JsonBytes } from './json-bytes.ts';
import { copyBytes, type Piece } from './piece.ts';
import { readUnits, unitsIn } from './unit-bytes.ts';

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

  /**
   * In order of their keys.
   *
   * @param key as in unit-bytes.ts
   * @param list the JSON of its list
   * @param isCommon whether more events have it than are listed
   */
  add(key: Piece, list: JsonBytes, isCommon: boolean): void {
    const listLength = unitsIn({ bytes: list.bytes, from: 0, to: list.used });
    if (this.#length > 0 && this.#length + listLength > CHUNK) this.#write();
    if (this.#length === 0) this.#first.push(shortestBehind(keyText(this.#last), keyText(key)));
    const group = Math.floor((this.#first.length - 1) / CHUNKS_IN_GROUP);
    if (isCommon) (this.#common[group] ??= []).push(keyText(key));
    this.#chunk.add(key, list);
    this.#length += keyLength(key) + listLength;
    const last = this.#last;
    if (key.to - key.from > last.bytes.length) last.bytes = Buffer.alloc(2 * (key.to - key.from));
    last.to = copyBytes(key.bytes, key.from, key.to, last.bytes, 0);
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
    this.#folder.write(searchChunkFile(this.#version, n), this.#chunk.finish());
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
  readonly #chunk = new ChunkBytes();
  #written = 0;

  /** @param count of chunks */
  constructor(folder: ArchiveFolder, version: string, count: number) {
    this.#folder = folder;
    this.#version = version;
    this.count = count;
  }

  /** In order of their keys. */
  add(key: Piece, list: JsonBytes): void {
    this.#writeUntil(titleChunkOf(keyText(key), this.count));
    this.#chunk.add(key, list);
  }

  /** A chunk without titles is written, too: a page asks for it. */
  finish(): void {
    this.#writeUntil(this.count);
  }

  #writeUntil(chunk: number): void {
    while (this.#written < chunk) {
      const file = titlesFile(this.#version, this.#written++);
      this.#folder.write(file, this.#chunk.finish());
    }
  }
}

/** The JSON of one chunk after the other. */
class ChunkBytes {
  readonly #json = new JsonBytes();

  add(key: Piece, list: JsonBytes): void {
    const json = this.#json;
    json.add(json.used > 0 ? ',\n' : '{\n');
    if (isAscii(key)) {
      json.addByte(QUOTE);
      json.addEscaped(key.bytes, key.from, key.to);
      json.addByte(QUOTE);
    } else json.add(JSON.stringify(keyText(key)));
    json.addByte(COLON);
    json.addAll(list);
  }

  /** The bytes must be looked at before more is added. */
  finish(): Buffer {
    const json = this.#json;
    json.add(json.used > 0 ? '\n}\n' : '{\n\n}\n');
    const { all } = json;
    json.clear();
    return all;
  }
}

const [QUOTE, COLON] = [0x22, 0x3a];

const keyText = ({ bytes, from, to }: Piece): string => readUnits(bytes, from, to);

/** In UTF-16 units. */
const keyLength = (key: Piece): number => (isAscii(key) ? key.to - key.from : keyText(key).length);

function isAscii({ bytes, from, to }: Piece): boolean {
  for (let at = from; at < to; at++) if (bytes[at]! >= 0x80) return false;
  return true;
}
