/**
 * Texts inside a PNG, as iTXt chunks. Pure. Used by browser and Node.
 *
 * Image viewers skip chunks that they do not know. So title, address, view and the hash of the data
 * travel with the pixels and change none of them.
 */

/** By keyword: 1 to 79 characters of Latin-1. Values may be any text. */
export type PngTexts = Readonly<Record<string, string>>;

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** The bytes for length, type and checksum around the data of a chunk. */
const AROUND = 12;

interface Chunk {
  readonly type: string;
  readonly data: Uint8Array;
  /** The offset just after the chunk. */
  readonly end: number;
}

/** The same image with `texts` right after its header, where every program finds them first. */
export function withTexts(png: Uint8Array, texts: PngTexts): Uint8Array<ArrayBuffer> {
  const end = chunksOf(png)[0]?.end ?? SIGNATURE.length;
  const added = Object.entries(texts).map(([keyword, text]) => textChunk(keyword, text));
  return joinBytes([png.subarray(0, end), ...added, png.subarray(end)]);
}

/** Reads what `withTexts` wrote. Compressed texts are left out. */
export function textsOf(png: Uint8Array): Record<string, string> {
  const found = chunksOf(png)
    .filter(({ type }) => type === 'iTXt')
    .flatMap(({ data }) => {
      const keywordEnd = data.indexOf(0);
      if (data[keywordEnd + 1] !== 0) return [];
      const languageEnd = data.indexOf(0, keywordEnd + 3);
      const text = data.subarray(data.indexOf(0, languageEnd + 1) + 1);
      return [[latin1(data.subarray(0, keywordEnd)), new TextDecoder().decode(text)] as const];
    });
  return Object.fromEntries(found);
}

function textChunk(keyword: string, text: string): Uint8Array {
  if (!/^[\x20-\x7e\xa1-\xff]{1,79}$/.test(keyword))
    throw new RangeError(`“${keyword}” is not a keyword of a PNG: 1 to 79 characters of Latin-1`);
  // After the keyword: not compressed, no language, no translated keyword.
  const data = joinBytes([latin1Bytes(keyword), new Uint8Array(5), new TextEncoder().encode(text)]);
  const chunk = new Uint8Array(data.length + AROUND);
  const numbers = new DataView(chunk.buffer);
  numbers.setUint32(0, data.length);
  chunk.set(latin1Bytes('iTXt'), 4);
  chunk.set(data, 8);
  numbers.setUint32(data.length + 8, crc32(chunk.subarray(4, data.length + 8)));
  return chunk;
}

function chunksOf(png: Uint8Array): Chunk[] {
  if (SIGNATURE.some((byte, i) => png[i] !== byte)) throw new RangeError('these bytes are no PNG');
  const numbers = new DataView(png.buffer, png.byteOffset, png.byteLength);
  const chunks: Chunk[] = [];
  let at = SIGNATURE.length;
  while (at < png.length) {
    const length = numbers.getUint32(at);
    const type = latin1(png.subarray(at + 4, at + 8));
    const data = png.subarray(at + 8, at + 8 + length);
    at += length + AROUND;
    chunks.push({ type, data, end: at });
  }
  return chunks;
}

const latin1Bytes = (text: string): Uint8Array =>
  Uint8Array.from(text, (character) => character.charCodeAt(0));

const latin1 = (bytes: Uint8Array): string => String.fromCharCode(...bytes);

function joinBytes(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** The checksum of ISO 3309, which PNG requires. */
export function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}
