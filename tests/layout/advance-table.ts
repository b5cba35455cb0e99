/**
 * Generates src/layout/text/advances.ts from the bundled font files. Node only. `UPDATE=1 npx
 * vitest run --project unit tests/layout/text/advances.test.ts` writes it.
 */
import { readFileSync } from 'node:fs';
import { ABSENT, EQUAL, RANGES } from '../../src/layout/text/advance-ranges.ts';

const FONTS = ['400Regular/SourceSans3_400Regular.ttf', '600SemiBold/SourceSans3_600SemiBold.ttf'];

/**
 * The advance width of a code point in thousandths of an em; null if the font lacks it. Source:
 * OpenType specification, tables `head`, `hhea`, `hmtx`, and `cmap` in format 12 or 4.
 */
export function advances(file: string): (codePoint: number) => number | null {
  const bytes = readFileSync(file);
  const table = new Map<string, number>();
  for (let i = 0; i < bytes.readUInt16BE(4); i++) {
    const record = 12 + 16 * i;
    table.set(bytes.toString('latin1', record, record + 4), bytes.readUInt32BE(record + 8));
  }
  const start = (tag: string): number => {
    const offset = table.get(tag);
    if (offset === undefined) throw new Error(`${file} has no table ${tag}`);
    return offset;
  };
  const unitsPerEm = bytes.readUInt16BE(start('head') + 18);
  const metrics = bytes.readUInt16BE(start('hhea') + 34);
  const glyph = glyphs(bytes, start('cmap'));
  return (codePoint) => {
    const id = glyph(codePoint);
    if (id === 0) return null;
    const advance = bytes.readUInt16BE(start('hmtx') + 4 * Math.min(id, metrics - 1));
    return Math.round((advance * 1000) / unitsPerEm);
  };
}

/**
 * The glyph of a code point by the font's subtable of format 12, or of format 4; 0 if it has none.
 */
function glyphs(bytes: Buffer, cmap: number): (codePoint: number) => number {
  const subtables = Array.from({ length: bytes.readUInt16BE(cmap + 2) }, (_, i) => {
    return cmap + bytes.readUInt32BE(cmap + 4 + 8 * i + 4);
  });
  const full = subtables.find((at) => bytes.readUInt16BE(at) === 12);
  if (full !== undefined) {
    const groups = bytes.readUInt32BE(full + 12);
    return (codePoint) => {
      for (let i = 0; i < groups; i++) {
        const at = full + 16 + 12 * i;
        const first = bytes.readUInt32BE(at);
        if (codePoint >= first && codePoint <= bytes.readUInt32BE(at + 4)) {
          return bytes.readUInt32BE(at + 8) + codePoint - first;
        }
      }
      return 0;
    };
  }
  const basic = subtables.find((at) => bytes.readUInt16BE(at) === 4);
  if (basic === undefined) throw new Error('no cmap subtable in format 12 or 4');
  const size = bytes.readUInt16BE(basic + 6);
  return (codePoint) => {
    for (let i = 0; i < size; i += 2) {
      const end = bytes.readUInt16BE(basic + 14 + i);
      if (codePoint > end) continue;
      const first = bytes.readUInt16BE(basic + 16 + size + i);
      if (codePoint < first) return 0;
      const delta = bytes.readUInt16BE(basic + 16 + 2 * size + i);
      const offsetAt = basic + 16 + 3 * size + i;
      const offset = bytes.readUInt16BE(offsetAt);
      if (offset === 0) return (codePoint + delta) & 0xffff;
      const id = bytes.readUInt16BE(offsetAt + offset + 2 * (codePoint - first));
      return id === 0 ? 0 : (id + delta) & 0xffff;
    }
    return 0;
  };
}

/** The whole text of src/layout/text/advances.ts, for fonts in `folder`. */
export function advanceTable(folder: string): string {
  const [regular, bold] = FONTS.map((name) => advances(`${folder}/${name}`));
  let digits = '';
  let bolder = '';
  for (const [first, last] of RANGES) {
    for (let codePoint = first; codePoint <= last; codePoint++) {
      const width = regular!(codePoint) ?? ABSENT;
      const code = EQUAL + (bold!(codePoint) ?? ABSENT) - width;
      // Two base-36 digits go up to 1294. A quote or a backslash would need an escape.
      if (width > ABSENT || code < 40 || code > 126 || code === 92)
        throw new Error(
          `U+${codePoint.toString(16)} is ${width}, and ${code - EQUAL} more if bold`,
        );
      digits += width.toString(36).padStart(2, '0');
      bolder += String.fromCharCode(code);
    }
  }
  return (
    '/**\n' +
    ' * Advance widths of Source Sans 3 (SIL Open Font License), in thousandths of an em, in the order\n' +
    ' * of `RANGES`: two base-36 digits each; and by how much the semi-bold is wider, as a letter whose\n' +
    ' * code is that much past `EQUAL`. Made by tests/layout/advance-table.ts; not for editing.\n' +
    ' */\n' +
    `export const REGULAR =\n  '${digits}';\n` +
    `export const BOLDER =\n  '${bolder}';\n`
  );
}
