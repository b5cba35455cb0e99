/** Reads the sources of an event in a table: one in each row, or several in one cell. */
import type { Report } from '../../report/report.ts';
import type { DocumentSeed } from '../documents-seed.ts';
import type { RecordValue } from '../value.ts';
import { folded, headerOf, type Column } from './columns.ts';
import type { GridRow } from './grid.ts';
import { LIST, partsOf, TEXTS } from './parts.ts';
import {
  listOf,
  recordOf,
  refusedValue,
  spotIn,
  textOf,
  textValue,
  type Entries,
} from './table-fields.ts';
import { wordFor } from './words.ts';

/** The id of a document by what people may call it: id, file, address or title. */
export type SourceNames = (name: string) => string | null;

export function sourcesOf(documents: readonly DocumentSeed[]): SourceNames {
  const byName = new Map<string, string | null>();
  const note = (name: string | undefined, id: string): void => {
    if (name) byName.set(name, byName.has(name) && byName.get(name) !== id ? null : id);
  };
  for (const { id, file, url, archived, title } of documents) {
    note(id.value, id.value);
    for (const each of [file, url, archived, title])
      if (each && each.value !== id.value) note(each.value, id.value);
  }
  const ids = new Map(documents.map(({ id }) => [folded(id.value), id.value]));
  return (name) => byName.get(name) ?? ids.get(folded(name)) ?? null;
}

const FIELDS: readonly (readonly [column: Column, name: string, separators: string])[] = [
  ['key', 'key', LIST],
  ['document', 'document', LIST],
  ['link', 'document', LIST],
  ['paragraph', 'paragraph', LIST],
  ['quote', 'quote', TEXTS],
  ['says', 'says', TEXTS],
  ['attributedTo', 'attributedTo', TEXTS],
];

/** "¶ 4" and "par. 4" are 4. */
const PARAGRAPH = /^(?:[¶§]|\p{L}+\.?)?\s*(\d+)$/u;

/** None if no row names a source. */
export function citationsIn(
  rows: readonly GridRow[],
  sources: SourceNames,
  report: Report,
): Entries {
  const citations: RecordValue[] = [];
  for (const row of rows) {
    const isCited = FIELDS.some(([column]) => row.cells.has(column)) || row.cells.has('supports');
    if (isCited) citations.push(...citationsOf(row, citations.length === 0, sources, report));
  }
  return citations.length > 0 ? [['citations', listOf(citations, citations[0]!.spot)]] : [];
}

function citationsOf(
  row: GridRow,
  isFirst: boolean,
  sources: SourceNames,
  report: Report,
): RecordValue[] {
  const named = row.cells.has('document') ? 'document' : 'link';
  const names = partsOf(textOf(row.cells.get(named)), LIST);
  const count = Math.max(1, names.length);
  const texts = new Map(
    FIELDS.filter(([column]) => row.cells.has(column)).map(([column, , separators]) => {
      const text = textOf(row.cells.get(column));
      const parts = count === 1 ? [column === named ? names[0]! : text] : partsOf(text, separators);
      if (parts.length !== count && column !== 'link')
        report.add(
          'table-parts',
          spotIn(row, column),
          ...[headerOf(column), String(parts.length), String(count)],
        );
      return [column, parts] as const;
    }),
  );
  return Array.from({ length: count }, (_, i) => {
    const entries = FIELDS.flatMap(([column, name]): Entries => {
      if (column === 'link' && named === 'document') return [];
      if (row.cells.get(column)?.refused) return [[name, refusedValue(spotIn(row, column))]];
      const text = texts.get(column)?.[i];
      if (text !== undefined)
        return [[name, textValue(read(column, text, row, i), spotIn(row, column))]];
      const isNeeded =
        column === named || !['key', 'attributedTo', 'link', 'document'].includes(column);
      const place = isNeeded ? row.placeOf(column) : null;
      return place ? [[name, textValue('', place)]] : [];
    });
    return recordOf([...entries, supportsOf(row, isFirst && i === 0)], row.spot);
  });

  function read(column: Column, text: string, { cells }: GridRow, i: number): string {
    if (column === 'paragraph') return PARAGRAPH.exec(text)?.[1] ?? text;
    if (column !== 'document' && column !== 'link') return text;
    const own = cells.get(column)?.link;
    const links = [partsOf(textOf(cells.get('link')), LIST)[i], own, cells.get('link')?.link];
    const known = [text, ...links].map((name) => (name === undefined ? null : sources(name)));
    // A press on a cell of links leads to its address, whatever its words.
    return known.find((id) => id !== null) ?? (column === 'link' ? (own ?? text) : text);
  }
}

/** If nothing is said, the first source supports what and when, and the others support what. */
function supportsOf(row: GridRow, isFirst: boolean): Entries[number] {
  const text = textOf(row.cells.get('supports'));
  const spot = spotIn(row, 'supports');
  const words = text === '' ? ['what', ...(isFirst ? ['when'] : [])] : text.split(/[\s,;|+]+/);
  const items = words.filter(Boolean).map((each) => textValue(wordFor('supports', each), spot));
  return ['supports', listOf(items, spot)];
}
