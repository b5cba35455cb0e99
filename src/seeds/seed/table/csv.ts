/**
 * Reads a table of separated cells (RFC 4180), each with its place. Libraries that read CSV do not
 * tell where a cell stands. Pure.
 */

/** `start` and `end` are in UTF-16 units and include quotation marks. */
export interface Cell {
  /** Without its quotation marks. */
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

export interface Row {
  readonly cells: readonly Cell[];
  /** The number of all cells, including those that were not kept. */
  readonly count: number;
  readonly start: number;
  /** Where the next row begins. */
  readonly end: number;
  readonly fault: RowFault | null;
}

/** A quotation mark that is not closed, or text after a closing one, and where. */
export interface RowFault {
  readonly kind: 'open' | 'after';
  readonly at: number;
}

/** @param most how many cells are kept; the others are skipped */
export function readRow(text: string, start: number, separator: string, most = Infinity): Row {
  const cells: Cell[] = [];
  let fault: RowFault | null = null;
  let at = start;
  for (let count = 1; ; count++) {
    const from = at;
    let value: string;
    if (text.charAt(at) === '"') {
      const close = closingOf(text, at);
      if (close < 0) {
        cells.push({ value: text.slice(at + 1), start: at, end: text.length });
        return { cells, count, start, end: text.length, fault: { kind: 'open', at } };
      }
      value = text.slice(at + 1, close);
      if (value.includes('"')) value = value.replaceAll('""', '"');
      at = close + 1;
      const end = endOf(text, at, separator);
      if (end > at && fault === null && /\S/.test(text.slice(at, end)))
        fault = { kind: 'after', at };
      at = end;
    } else {
      at = endOf(text, at, separator);
      value = text.slice(from, at);
    }
    if (cells.length < most) cells.push({ value, start: from, end: at });
    if (text.charAt(at) === separator) at++;
    else return { cells, count, start, end: afterBreak(text, at), fault };
  }
}

function afterBreak(text: string, at: number): number {
  const line = text.charAt(at) === '\r' ? at + 1 : at;
  return text.charAt(line) === '\n' ? line + 1 : line;
}

/** The end of an unquoted cell. */
function endOf(text: string, from: number, separator: string): number {
  for (let at = from; at < text.length; at++) {
    const sign = text.charAt(at);
    if (sign === separator || sign === '\n' || sign === '\r') return at;
  }
  return text.length;
}

const QUOTE = 0x22;

/** The quotation mark that closes the one at `open`; -1 if none does. */
function closingOf(text: string, open: number): number {
  for (let at = text.indexOf('"', open + 1); at >= 0; at = text.indexOf('"', at)) {
    // Two by two, because a search for each of a million would take long.
    while (text.charCodeAt(at) === QUOTE && text.charCodeAt(at + 1) === QUOTE) at += 2;
    if (text.charCodeAt(at) === QUOTE) return at;
  }
  return -1;
}

/** Spreadsheets write a first line that names the separator, and do not count it as a row. */
const NAMED = /^sep=(.)\r?\n/i;
const SEPARATORS = [',', ';', '\t', '|'];

/** How the rows of a text are separated, and where the first begins. */
export interface Form {
  readonly separator: string;
  readonly start: number;
}

export function formOf(text: string, isKnown: (header: string) => boolean): Form {
  const named = NAMED.exec(text.slice(0, 20));
  if (named) return { separator: named[1]!, start: named[0].length };
  const head = text.slice(0, LONGEST_HEAD);
  let best = { separator: ',', known: -1, cells: 0 };
  for (const separator of SEPARATORS) {
    const { cells } = readRow(head, 0, separator, MOST_READ);
    const known = cells.filter(({ value }) => isKnown(value)).length;
    if (known > best.known || (known === best.known && cells.length > best.cells))
      best = { separator, known, cells: cells.length };
  }
  return { separator: best.separator, start: 0 };
}

/** Enough to tell separators apart: cells, and UTF-16 units. */
const MOST_READ = 200;
const LONGEST_HEAD = 20_000;
