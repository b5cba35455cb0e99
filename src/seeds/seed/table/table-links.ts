/**
 * Reads the links of an event in a table.
 *
 * Editors call the address of a source a link, too. So an address alone is one if it is that of a
 * document, or stands beside a source, or beside what is quoted from one. Any other is a link of the event.
 */
import type { Column } from './columns.ts';
import type { GridRow } from './grid.ts';
import type { SourceNames } from './table-citations.ts';
import {
  fieldOf,
  listOf,
  recordOf,
  spotIn,
  textOf,
  textValue,
  type Entries,
  type Rows,
} from './table-fields.ts';

/** What only a link of an event has, by its field. */
const OWN = {
  linkKind: 'kind',
  linkTitle: 'title',
  linkCaption: 'caption',
  linkCredit: 'credit',
  linkPicture: 'picture',
} as const satisfies Partial<Record<Column, string>>;
const CITED: readonly Column[] = [
  ...(['document', 'paragraph', 'quote', 'says', 'attributedTo', 'supports', 'key'] as const),
];

interface LinksRead {
  readonly links: Entries;
  /** The rows without the links that were read. */
  readonly others: readonly GridRow[];
}

export function linksIn(rows: Rows, sources: SourceNames): LinksRead {
  const read = rows.map((row) => ({ row, records: recordsIn(row, sources) }));
  const links = read.flatMap(({ records }) => records);
  return {
    links: links.length > 0 ? [['links', listOf(links, links[0]!.spot)]] : [],
    others: read.map(({ row, records }) => (records.length > 0 ? withoutLink(row) : row)),
  };
}

function recordsIn(row: GridRow, sources: SourceNames) {
  const { cells } = row;
  const own = Object.entries(OWN).flatMap(([column, field]) =>
    fieldOf(row, column as Column, field, {
      required: field === 'credit' && cells.has('linkPicture'),
    }),
  );
  if (own.length > 0)
    return [recordOf([...fieldOf(row, 'link', 'address', { required: true }), ...own], row.spot)];
  if (!cells.has('link') || CITED.some((column) => cells.has(column))) return [];
  const spot = spotIn(row, 'link');
  const addresses = addressesIn(row);
  if (addresses.some((address) => sources(address) !== null)) return [];
  return addresses.map((address) => recordOf([['address', textValue(address, spot)]], spot));
}

/** Those that a cell leads to or names, one after another. */
function addressesIn({ cells }: GridRow): string[] {
  const cell = cells.get('link');
  if (cell?.link !== undefined) return [cell.link];
  return textOf(cell)
    .split(/[;,|]?\s+/)
    .map((address) => address.replace(/[;,|]$/, ''))
    .filter((address) => address !== '');
}

const withoutLink = (row: GridRow): GridRow => ({
  ...row,
  cells: new Map([...row.cells].filter(([column]) => column !== 'link')),
});
