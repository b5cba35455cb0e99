/** Makes one list of all entries of a key: the bytes of a `ListJson`. Node only. */
import { MOST_LISTED } from '../../../archive/search.ts';
import { grown } from '../grown.ts';
import type { JsonBytes } from '../json-bytes.ts';
import { copyBytes, type Piece } from '../piece.ts';
import { BEHIND_KEY, RANK } from './entry-sorter.ts';

/** Greater than any weight. An entry of it has a number of events that are not listed, as position. */
export const NOT_LISTED = 0xffffff;

const [NEWLINE, QUOTE, COMMA] = [0x0a, 0x22, 0x2c];

/** The list of one key after the other. */
export class KeyList {
  readonly key: Piece = { bytes: Buffer.alloc(64), from: 0, to: 0 };
  /** Whether it has ASCII letters only. */
  isAscii = true;
  /** How many events have it, those included that are not listed. */
  count = 0;
  /** What entries have behind the key, one after the other: the sorter uses their bytes again. */
  #bytes = Buffer.alloc(1 << 12);
  /** By entry, and behind the last one: where it begins. */
  readonly #starts = new Uint32Array(MOST_LISTED + 1);
  #listed = 0;

  /** Whether all events are listed that have the key. */
  get isWhole(): boolean {
    return this.count === this.#listed;
  }

  /** Whether the entry that begins there is one of this list. */
  hasKeyOf(bytes: Buffer, from: number): boolean {
    const { key } = this;
    // The end of the key is compared, too, which is in no key.
    for (let k = 0; k <= key.to; k++) if (bytes[from + k] !== key.bytes[k]) return false;
    return this.count > 0;
  }

  /** Another list. */
  begin(bytes: Buffer, from: number): void {
    const { key } = this;
    let end = from;
    let seen = 0;
    for (; bytes[end] !== BEHIND_KEY; end++) seen |= bytes[end]!;
    this.isAscii = seen < 0x80;
    if (end - from >= key.bytes.length) key.bytes = Buffer.alloc(2 * (end - from));
    key.to = copyBytes(bytes, from, end, key.bytes, 0);
    key.bytes[key.to] = BEHIND_KEY;
    this.count = 0;
    this.#listed = 0;
  }

  /** In order. */
  add(bytes: Buffer, from: number, to: number): void {
    const rank = from + this.key.to + 1;
    const isListed = bytes[rank] !== NOT_LISTED >>> 16;
    this.count += isListed ? 1 : readPosition(bytes, rank);
    if (!isListed || this.#listed === MOST_LISTED) return;
    const at = this.#starts[this.#listed]!;
    const end = at + to - rank;
    if (end > this.#bytes.length)
      this.#bytes = grown(this.#bytes.subarray(0, at), Buffer.alloc(2 * end));
    this.#starts[++this.#listed] = copyBytes(bytes, rank, to, this.#bytes, at);
  }

  writeTo(json: JsonBytes): void {
    const bytes = this.#bytes;
    const starts = this.#starts;
    json.add('{"n":');
    json.addNumber(this.count);
    json.add(',"p":[');
    for (let i = 0; i < this.#listed; i++) {
      if (i > 0) json.addByte(COMMA);
      json.addNumber(readPosition(bytes, starts[i]!));
    }
    json.add('],"x":[');
    for (let i = 0; i < this.#listed; i++) {
      if (i > 0) json.addByte(COMMA);
      json.addByte(QUOTE);
      json.addEscaped(bytes, starts[i]! + RANK, titleEnd(bytes, starts[i]!));
      json.addByte(QUOTE);
    }
    json.add('],"e":"');
    for (let i = 0; i < this.#listed; i++) {
      if (i > 0) json.add('\\n');
      json.addEscaped(bytes, titleEnd(bytes, starts[i]!) + 1, starts[i + 1]!);
    }
    json.add('"}');
  }
}

/** Behind the title of an entry there is a line with its date. */
function titleEnd(bytes: Uint8Array, rank: number): number {
  let end = rank + RANK;
  while (bytes[end] !== NEWLINE) end++;
  return end;
}

/** The greater bytes come first. @param rank where it begins, with the weight */
const readPosition = (bytes: Uint8Array, rank: number): number =>
  ((bytes[rank + 3]! << 24) |
    (bytes[rank + 4]! << 16) |
    (bytes[rank + 5]! << 8) |
    bytes[rank + 6]!) >>>
  0;
