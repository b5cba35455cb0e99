/**
 * Gives a font file another name and weight. A picture's renderer finds fonts by these, whatever
 * their makers called them. Pure.
 *
 * Format: OpenType specification, table directory, `name` (version 0) and `OS/2` (usWeightClass).
 */

interface Table {
  readonly tag: string;
  readonly bytes: Buffer;
}

/** @param font a TrueType or OpenType file, not compressed */
export function renameFont(font: Buffer, family: string, weight: number): Buffer {
  const tables = tablesOf(font).map(({ tag, bytes }): Table => {
    if (tag === 'name') return { tag, bytes: nameTable(family, weight) };
    return tag === 'OS/2' ? { tag, bytes: setWeight(bytes, weight) } : { tag, bytes };
  });
  if (!tables.some(({ tag }) => tag === 'name'))
    tables.push({ tag: 'name', bytes: nameTable(family, weight) });
  return written(font.subarray(0, 4), tables);
}

const tablesOf = (font: Buffer): Table[] =>
  Array.from({ length: font.readUInt16BE(4) }, (_, i) => {
    const record = 12 + 16 * i;
    const start = font.readUInt32BE(record + 8);
    return {
      tag: font.toString('latin1', record, record + 4),
      bytes: font.subarray(start, start + font.readUInt32BE(record + 12)),
    };
  });

function setWeight(table: Buffer, weight: number): Buffer {
  const copy = Buffer.from(table);
  copy.writeUInt16BE(weight, 4);
  return copy;
}

/** Windows, Unicode, American English: what every reader of fonts looks for. */
const PLATFORM = [3, 1, 0x409] as const;

function nameTable(family: string, weight: number): Buffer {
  const style = weight === 400 ? 'Regular' : 'SemiBold';
  const names = [
    [1, family],
    [2, style],
    [4, `${family} ${style}`],
    [6, `${family.replaceAll(' ', '')}-${style}`],
  ] as const;
  const head = Buffer.alloc(6 + 12 * names.length);
  head.writeUInt16BE(names.length, 2);
  head.writeUInt16BE(head.length, 4);
  let at = 0;
  const texts = names.map(([id, text], i) => {
    const bytes = Buffer.from(text, 'utf16le').swap16();
    [...PLATFORM, id, bytes.length, at].forEach((value, j) =>
      head.writeUInt16BE(value, 6 + 12 * i + 2 * j),
    );
    at += bytes.length;
    return bytes;
  });
  return Buffer.concat([head, ...texts]);
}

function written(version: Buffer, given: readonly Table[]): Buffer {
  const tables = given.toSorted((a, b) => (a.tag < b.tag ? -1 : 1));
  const count = tables.length;
  const power = Math.floor(Math.log2(count));
  const head = Buffer.alloc(12 + 16 * count);
  version.copy(head);
  [count, 16 << power, power, 16 * count - (16 << power)].forEach((value, i) =>
    head.writeUInt16BE(value, 4 + 2 * i),
  );
  let at = head.length;
  const parts = tables.map(({ tag, bytes }, i) => {
    const padded = Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)]);
    const record = 12 + 16 * i;
    head.write(tag, record, 'latin1');
    head.writeUInt32BE(checksum(padded), record + 4);
    head.writeUInt32BE(at, record + 8);
    head.writeUInt32BE(bytes.length, record + 12);
    at += padded.length;
    return padded;
  });
  return Buffer.concat([head, ...parts]);
}

function checksum(padded: Buffer): number {
  let sum = 0;
  for (let i = 0; i < padded.length; i += 4) sum = (sum + padded.readUInt32BE(i)) >>> 0;
  return sum;
}
