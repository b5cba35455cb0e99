/** Reads from a workbook's styles how cells show numbers. Pure. Source: ECMA-376, 18.8. */
import { knownFormat, shownBy, zerosOf, type Shown } from './number-format.ts';
import { readXml } from './xml.ts';

export interface CellFormat {
  /** Null if it is not the format of a date. */
  readonly shown: ReadonlySet<Shown> | null;
  /** The digits to which a number is filled up with zeros; null if it is not. */
  readonly zeros: number | null;
}

/** By the number that a cell has as its style. */
export function readFormats(pieces: Iterable<Uint8Array>): readonly CellFormat[] {
  const own = new Map<number, string>();
  const ids: number[] = [];
  let isCells = false;
  readXml(pieces, {
    open(name, attributes) {
      if (name === 'numFmt') own.set(Number(attributes.numFmtId), attributes.formatCode ?? '');
      if (name === 'cellXfs') isCells = true;
      if (name === 'xf' && isCells) ids.push(Number(attributes.numFmtId ?? 0));
    },
    close(name) {
      if (name === 'cellXfs') isCells = false;
    },
  });
  const formats = new Map<number, CellFormat>();
  return ids.map((id) => {
    const code = own.get(id) ?? knownFormat(id);
    const format = formats.get(id) ?? { shown: shownBy(code), zeros: zerosOf(code) };
    formats.set(id, format);
    return format;
  });
}
