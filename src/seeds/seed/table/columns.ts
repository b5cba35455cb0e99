/** The columns of a table of events, and the headers by which people call them. Pure. */
import { nearest } from '../../report/suggestion.ts';
import { ENGLISH } from './languages/english.ts';
import { LANGUAGES } from './languages/languages.ts';
import { COLUMNS, type Column } from './languages/table-words.ts';

export { COLUMNS, type Column };

/** The header that we write. */
export const headerOf = (column: Column): string => ENGLISH.columns[column][0];

/** Without capitals, accents, spaces and signs. */
export const folded = (text: string): string =>
  text === '¶'
    ? text
    : text
        .normalize('NFKD')
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N}]/gu, '');

const NAMES: readonly (readonly [name: string, column: Column])[] = LANGUAGES.flatMap(
  ({ columns }) =>
    COLUMNS.flatMap((column) => columns[column].map((name) => [name, column] as const)),
);
const BY_HEADER: ReadonlyMap<string, Column> = new Map(
  NAMES.map(([name, column]) => [folded(name), column]),
);

/** UTF-16 units. A longer text is not a header, and would take long to compare. */
const LONGEST = 200;

export const columnOf = (header: string): Column | null =>
  header.length > LONGEST ? null : (BY_HEADER.get(folded(header)) ?? null);

/** The header that a mistyped one may mean; empty if none is near. */
export function nearestHeader(header: string): string {
  if (header.length > LONGEST) return '';
  const near = nearest(folded(header), BY_HEADER.keys());
  return NAMES.find(([name]) => folded(name) === near)?.[0] ?? '';
}
