/** Turns a table into the records of events.yaml, each value with the place of its cell. */
import type { RecordValue } from '../value.ts';
import type { Report } from '../../report/report.ts';
import type { TimelineSeed } from '../timeline-seed.ts';
import { folded, headerOf, type Column } from './columns.ts';
import type { Grid, GridRow } from './grid.ts';
import { LIST, partsOf } from './parts.ts';
import { citationsIn, sourcesOf, type SourceNames } from './table-citations.ts';
import { linksIn } from './table-links.ts';
import {
  fieldOf,
  listOf,
  recordOf,
  spotIn,
  textOf,
  textValue,
  type Entries,
  type Rows,
  type TableContext,
} from './table-fields.ts';
import { changesIn, differencesIn, imagesIn } from './table-readings.ts';
import { whenIn } from './table-when.ts';
import { titleId, type TakenIds } from './title-id.ts';
import { wordFor } from './words.ts';

/** What rows without a title may add to the event above them. */
const ADDED: ReadonlySet<Column> = new Set([
  ...([
    'document',
    'link',
    'paragraph',
    'quote',
    'says',
    'attributedTo',
    'supports',
    'key',
  ] as const),
  ...(['file', 'alt', 'caption', 'credit', 'about', 'reading', 'readingOf'] as const),
  ...(['linkKind', 'linkTitle', 'linkCaption', 'linkCredit', 'linkPicture'] as const),
  ...(['changedAt', 'changed', 'was', 'is', 'changedWhy'] as const),
  ...(['people', 'places', 'after', 'formerly'] as const),
]);

/** One by one: a table may have many, and each holds many objects until it is read. */
export function* readTableEvents(grid: Grid, context: TableContext): Generator<RecordValue> {
  const taken: TakenIds = new Map();
  for (const cell of grid.cellsOf('id')) taken.set(textOf(cell), 1);
  taken.delete('');
  const sources = sourcesOf(context.documents);
  for (const rows of groupsIn(grid, context.report))
    yield eventOf(rows, { ...context, sources, taken });
}

/** The rows of each event. */
function* groupsIn(grid: Grid, report: Report): Generator<Rows> {
  let current: [GridRow, ...GridRow[]] | null = null;
  for (const row of grid.rows()) {
    if (row.cells.has('title') || row.cells.has('id')) {
      if (current) yield current;
      current = [row];
    } else if (current) {
      const own = [...row.cells.keys()].find((column) => !ADDED.has(column));
      if (own === undefined) current.push(row);
      else tellUntitled(row, own, current[0], report);
    } else {
      const [column] = row.cells.keys();
      report.add('table-untitled', row.placeOf('title') ?? spotIn(row, column!), '', '');
    }
  }
  if (current) yield current;
}

function tellUntitled(row: GridRow, own: Column, first: GridRow, report: Report): void {
  const spot = row.placeOf('title') ?? spotIn(row, own);
  report.add('table-untitled', spot, headerOf(own), String(first.number));
}

interface EventContext extends TableContext {
  readonly sources: SourceNames;
  /** Ids of events. */
  readonly taken: TakenIds;
}

function eventOf(rows: Rows, context: EventContext): RecordValue {
  const [row] = rows;
  const { timeline, report } = context;
  const when = whenIn(row, context);
  const title = fieldOf(row, 'title', 'title', { required: true });
  const lists = (['after', 'people', 'places', 'formerly'] as const).flatMap((column): Entries => {
    const items = rows.flatMap((each) =>
      partsOf(textOf(each.cells.get(column)), LIST).map((part) =>
        textValue(part, spotIn(each, column)),
      ),
    );
    return items.length > 0 ? [[column, listOf(items, items[0]!.spot)]] : [];
  });
  const status = fieldOf(row, 'status', 'status', { read: (text) => wordFor('status', text) });
  const importance = fieldOf(row, 'importance', 'importance');
  const draft = fieldOf(row, 'draft', 'draft', { read: (text) => wordFor('draft', text) });
  const { links, others } = linksIn(rows, context.sources);
  const citations = citationsIn(others, context.sources, report);
  // A draft says that this is still open.
  const isOpen =
    citations.length === 0 || wordFor('draft', textOf(row.cells.get('draft'))) === 'true';
  const usual = (name: string, value: string): Entries =>
    isOpen ? [] : [[name, textValue(value, row.spot)]];
  const entries: Entries = [
    ...idOf(row, when.text, context.taken),
    ...title,
    ...fieldOf(row, 'label', 'label'),
    ...fieldOf(row, 'summary', 'summary', { required: true }),
    ...laneOf(row, timeline),
    ...(status.length > 0 ? status : usual('status', 'reported')),
    ...(importance.length > 0 ? importance : usual('importance', '3')),
    ...when.entries,
    ...fieldOf(row, 'calendar', 'calendar'),
    ...fieldOf(row, 'timeZone', 'timeZone'),
    ['dating', datingOf(row, when.text, isOpen)],
    ...lists,
    ...draft,
    ...citations,
    ...imagesIn(rows),
    ...links,
    ...differencesIn(rows),
    ...changesIn(rows),
  ];
  return recordOf(entries, row.spot);
}

function idOf(row: GridRow, when: string, taken: TakenIds): Entries {
  const written = fieldOf(row, 'id', 'id');
  if (written.length > 0) return written;
  const id = titleId(textOf(row.cells.get('title')), when, taken);
  return [['id', textValue(id, spotIn(row, 'title'))]];
}

/** By its id or its name. If there is only one, a table need not name it. */
function laneOf(row: GridRow, timeline: TimelineSeed | null): Entries {
  const lanes = timeline?.lanes ?? [];
  const read = (text: string): string =>
    (
      lanes.find(({ id }) => id.value === text) ??
      lanes.find(({ id, name }) => [id, name].some(({ value }) => folded(value) === folded(text)))
    )?.id.value ?? text;
  const [only, second] = lanes;
  const isOnly = only !== undefined && second === undefined;
  const written = fieldOf(row, 'lane', 'lane', { required: !isOnly, read });
  return isOnly && written.length === 0 ? [['lane', textValue(only.id.value, row.spot)]] : written;
}

function datingOf(row: GridRow, when: string, isOpen: boolean): RecordValue {
  const has = (column: Column): boolean => row.cells.has(column);
  const usual =
    has('notBefore') || has('notAfter')
      ? 'bounded'
      : has('phrase') && has('relativeTo')
        ? 'relative'
        : /[~%?]/.test(when)
          ? 'approximate'
          : 'stated';
  const basis = fieldOf(row, 'basis', 'basis');
  return recordOf(
    [
      ...(basis.length > 0 || isOpen
        ? basis
        : ([['basis', textValue(usual, row.spot)]] satisfies Entries)),
      ...fieldOf(row, 'phrase', 'phrase'),
      ...fieldOf(row, 'relativeTo', 'relativeTo'),
      ...fieldOf(row, 'direction', 'direction', { read: (text) => wordFor('direction', text) }),
      ...fieldOf(row, 'dayMeant', 'day'),
      ...fieldOf(row, 'notBefore', 'after'),
      ...fieldOf(row, 'notAfter', 'before'),
      ...fieldOf(row, 'reason', 'reason', { required: true }),
    ],
    row.spot,
  );
}
