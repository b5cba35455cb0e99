/** What a cell of a workbook says, as text. Pure. Source: ECMA-376, 18.3.1.4 and 18.18.11. */
import type { Code } from '../../../report/diagnostics.ts';
import { dateOfSerial } from './serial-date.ts';
import type { CellFormat } from './styles.ts';
import { broken } from './workbook-fault.ts';
import { unescapeXml, type Attributes } from './xml.ts';

export interface CellContent {
  readonly text: string;
  /** What is wrong with it, in the form of a diagnostic. */
  readonly fault?: CellFault;
  /** The address that a formula leads to. */
  link?: string;
}

export interface CellFault {
  readonly code: Code;
  readonly values: readonly string[];
}

export interface WrittenCell {
  readonly attributes: Attributes;
  /** The text of its `v`, `f` and `is`. */
  readonly value: string;
  readonly formula: string;
  readonly words: string;
}

export interface CellContext {
  /** Shared by cells. */
  readonly texts: readonly string[];
  readonly formats: readonly CellFormat[];
  /** The year from which days are counted. */
  readonly start: 1900 | 1904;
}

/** Null if nothing is in it. A formula is what it last gave. */
export function cellValue(cell: WrittenCell, context: CellContext): CellContent | null {
  const { attributes, value, formula } = cell;
  const content = contentOf(cell, context);
  if (formula === '') return content;
  if (value === '' && attributes.t !== 'str')
    return { text: `=${formula}`, fault: { code: 'table-cell-unknown', values: [] } };
  // Google writes a link of a cell like this.
  const link = /^HYPERLINK\("([^"]+)"/i.exec(formula.trim())?.[1];
  return content && link !== undefined ? { ...content, link } : content;
}

function contentOf(
  { attributes, value, words }: WrittenCell,
  { texts, formats, start }: CellContext,
): CellContent | null {
  const of = (text: string): CellContent | null => (/\S/.test(text) ? { text } : null);
  switch (attributes.t ?? 'n') {
    case 's':
      return of(value === '' ? '' : (texts[indexOf(value)] ?? refuse()));
    case 'inlineStr':
      return of(words);
    case 'str':
      return of(unescapeXml(value));
    case 'b':
      return of(value === '' ? '' : value.trim() === '1' ? 'true' : 'false');
    case 'e':
      return { text: value, fault: { code: 'table-cell-error', values: [value] } };
    case 'd':
      return of(value);
    case 'n':
      return value.trim() === '' ? null : ofNumber(value, formats[indexOf(attributes.s ?? '0')]);
    default:
      return refuse();
  }

  function ofNumber(written: string, format: CellFormat | undefined) {
    const number = Number(written);
    if (!Number.isFinite(number)) return refuse();
    if (!format?.shown) return of(String(number).padStart(format?.zeros ?? 0, '0'));
    const date = dateOfSerial(number, format.shown, start);
    if (date.kind === 'date') return of(date.text);
    const values = date.kind === 'hidden' ? [date.held] : [String(number)];
    return { text: String(number), fault: { code: `table-cell-${date.kind}` as const, values } };
  }
}

const refuse = (): never => {
  throw broken();
};

const indexOf = (text: string): number => (/^\s*\d{1,9}\s*$/.test(text) ? Number(text) : refuse());
