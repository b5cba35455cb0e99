/**
 * A cell of a table (CSV), guarded against spreadsheets. Pure.
 *
 * A spreadsheet runs a cell that begins like a formula. Which cells there are depends on the
 * separator: "a;=1+1" is two cells where lists are separated by semicolons. So an apostrophe is put
 * before anything that could begin a formula: at the start of a cell or a line, or after a `;`, `|`
 * or tab. It is also put before a tab or line break that begins a cell. `plainText` removes each.
 */

/**
 * Without this mark, some spreadsheets read a table as Windows-1252 and misread every Cyrillic
 * letter.
 */
export const BYTE_ORDER_MARK = '\ufeff';

/**
 * Where a formula could begin, for any separator. Quotation marks before it may be read as those of
 * the cell. Full-width signs begin formulas too, in East Asian spreadsheets.
 */
const BEGINS = String.raw`(?=(?:['"]|[^\S\t\r\n])*[=+\-@＝＋－＠])`;
const FORMULA = new RegExp(String.raw`(^|[;|\t\r\n])${BEGINS}`, 'g');
const GUARDED = new RegExp(String.raw`(^|[;|\t\r\n])'${BEGINS}`, 'g');
/** At the start of a cell, even a tab or line break is unsafe. */
const LINE = /^(?='*[\t\r\n])/;
const GUARDED_LINE = /^'(?='*[\t\r\n])/;

/** So that no spreadsheet finds a formula in it. */
export const guardedText = (text: string): string =>
  text.replaceAll(FORMULA, "$1'").replace(LINE, "'");

/** As it is written in a row (RFC 4180). */
function cellOf(value: string | number | boolean | null): string {
  const guarded = guardedText(String(value ?? ''));
  return /[",;|\t\r\n]|^\s|\s$/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}

/** What a cell says without its guards. `text` is the cell without its quotation marks. */
export const plainText = (text: string): string =>
  text.includes("'") ? text.replace(GUARDED_LINE, '').replaceAll(GUARDED, '$1') : text;

/** Rows of cells, each as RFC 4180 has it. */
export const rowsText = (
  rows: readonly (readonly (string | number | boolean | null)[])[],
): string => rows.map((row) => `${row.map(cellOf).join(',')}\r\n`).join('');
