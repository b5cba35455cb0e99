/**
 * The parts of a workbook's archive, unpacked piece by piece, so that a small file that unpacks to
 * an endless one is noticed early. Pure. Source: PKWARE's APPNOTE.TXT 6.3.10, sections 4.3 and 4.4.
 */
import { Inflate } from 'fflate';
import { formatCount } from '../../../report/shown.ts';
import { broken, WorkbookFault } from './workbook-fault.ts';

interface Entry {
  readonly method: number;
  readonly size: number;
  /** Where its local header begins. */
  readonly at: number;
}

/** In bytes, of all that is read. A million rows of formatted cells without a word have 130 MB. */
const MOST_UNPACKED = 250_000_000;
const STORED = 0;
const DEFLATED = 8;
/** In bytes: what is unpacked at once. It becomes at most a thousand times as much. */
const PIECE = 16_384;

export class Zip {
  readonly #bytes: Uint8Array;
  readonly #entries: ReadonlyMap<string, Entry>;
  #left = MOST_UNPACKED;

  /** @throws WorkbookFault if this is not an archive. */
  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#entries = entriesOf(bytes);
  }

  /** The paths of all parts. */
  get names(): readonly string[] {
    return [...this.#entries.keys()];
  }

  has(name: string): boolean {
    return this.#entries.has(name);
  }

  /** @throws WorkbookFault if the part is missing or broken, or if too much was unpacked. */
  *unpack(name: string): Generator<Uint8Array> {
    const entry = this.#entries.get(name);
    if (!entry) throw broken();
    const packed = this.#packed(entry);
    if (entry.method === STORED) yield this.#counted(packed);
    else if (entry.method === DEFLATED) yield* this.#inflated(packed);
    else throw broken();
  }

  *#inflated(packed: Uint8Array): Generator<Uint8Array> {
    let pieces: Uint8Array[] = [];
    const inflate = new Inflate((piece) => pieces.push(piece));
    for (let at = 0; at === 0 || at < packed.length; at += PIECE) {
      pieces = [];
      try {
        inflate.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length);
      } catch (error) {
        throw error instanceof RangeError ? error : broken();
      }
      for (const piece of pieces) yield this.#counted(piece);
    }
  }

  #counted(piece: Uint8Array): Uint8Array {
    this.#left -= piece.length;
    if (this.#left < 0)
      throw new WorkbookFault('workbook-large', `${formatCount(MOST_UNPACKED / 1_000_000)} MB`);
    return piece;
  }

  #packed({ at, size }: Entry): Uint8Array {
    const view = viewOf(this.#bytes);
    if (at + 30 > this.#bytes.length || view.getUint32(at, true) !== 0x04034b50) throw broken();
    const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
    if (start + size > this.#bytes.length) throw broken();
    return this.#bytes.subarray(start, start + size);
  }
}

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** From the directory at the end of the archive, which alone says what is in it. */
function entriesOf(bytes: Uint8Array): Map<string, Entry> {
  const view = viewOf(bytes);
  const end = endOf(view);
  const entries = new Map<string, Entry>();
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) throw broken();
    const length = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + length));
    if ((view.getUint16(at + 8, true) & 1) === 1) throw new WorkbookFault('workbook-locked');
    entries.set(name.replaceAll('\\', '/').replace(/^\//, ''), {
      method: view.getUint16(at + 10, true),
      size: view.getUint32(at + 20, true),
      at: view.getUint32(at + 42, true),
    });
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** A comment of up to 65,535 bytes may follow the end of the directory. */
function endOf(view: DataView): number {
  const last = view.byteLength - 22;
  for (let at = last; at >= Math.max(0, last - 0xffff); at--)
    if (view.getUint32(at, true) === 0x06054b50) return at;
  throw broken();
}
