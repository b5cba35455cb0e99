/**
 * Reads any table of events as CSV. Its columns are recognised by the headers that a table of ours may
 * have, in several languages; all others are kept. Pure.
 */
import { finish, type Steps } from '../../timeline/steps.ts';
import { columnOf, folded, type Column } from '../seed/table/columns.ts';
import { LIST, partsOf } from '../seed/table/parts.ts';
import type { Imported, ImportContext, ImportedEvent } from './imported.ts';
import { namedRow, readingRows, type TableRow } from './rows.ts';
import { readTextDate } from './text-date.ts';
import { spanOf } from './when.ts';

/** Headers that a table of ours does not have. */
const MORE: Readonly<Record<string, Column>> = {
  begin: 'when',
  beginning: 'when',
  startday: 'when',
  datestart: 'when',
  startdatetime: 'when',
  starttime: 'when',
  year: 'when',
  annee: 'when',
  рік: 'when',
  dateend: 'end',
  enddatetime: 'end',
  endtime: 'end',
  endyear: 'end',
  subject: 'title',
  heading: 'title',
  content: 'summary',
  notes: 'summary',
};

const EXPORTED = [
  ['when', 'edtf'],
  ['lane', 'lanename'],
] as const;

const findColumn = (header: string): Column | null =>
  columnOf(header) ?? MORE[folded(header)] ?? null;

/** Whether a table has events. @param headers folded, of its first row */
export const isEventTable = (headers: readonly string[]): boolean => {
  const columns = headers.map(findColumn);
  return columns.includes('when') && (columns.includes('title') || columns.includes('summary'));
};

export const readEventTable = (context: ImportContext): Imported | null =>
  finish(readingEventTable(context));

/** The same in steps, each with the number of events that have been read. */
export function* readingEventTable(context: ImportContext): Steps<Imported | null, number> {
  const { report } = context;
  const table = yield* readingRows(context, (header) => findColumn(header) !== null);
  if (!table) return null;
  const { headers, rows, source } = table;
  if (!isEventTable(headers.map(folded))) {
    const columns = 'a column for the date and one for the title';
    report.add('import-fields', { source, start: 0, end: 1 }, 'a table of events', columns);
    return null;
  }
  const columns = new Map<Column, string>();
  for (const header of headers) {
    const column = findColumn(header);
    if (column !== null && !columns.has(column)) columns.set(column, folded(header));
  }
  // A table that we have exported has the words of the date, too.
  for (const [column, header] of EXPORTED)
    if (headers.some((each) => folded(each) === header)) columns.set(column, header);
  if (rows.length === 0) report.add('import-empty', { source, start: 0, end: 1 });
  const events: (ImportedEvent | null)[] = [];
  for (const row of rows) {
    if (events.length % AT_A_TIME === 0) yield events.length;
    events.push(eventOf(row, columns, context));
  }
  const read = events.filter((event) => event !== null);
  if (read.length < events.length || read.length === 0) return null;
  return { title: '', summary: '', events: read, kept: { headers }, remarks: [] };
}

/** The events that are read in one step. */
const AT_A_TIME = 100;

function eventOf(
  row: TableRow,
  columns: ReadonlyMap<Column, string>,
  context: ImportContext,
): ImportedEvent | null {
  const headerOf = (column: Column): string => columns.get(column) ?? '';
  const text = (column: Column): string => (columns.has(column) ? row.text(headerOf(column)) : '');
  const named = (column: Column) =>
    namedRow(row, () => text('title'), columns.has(column) ? headerOf(column) : headerOf('when'));
  const [from, time, to] = [text('when'), text('time'), text('end')];
  if (from === '') {
    const { place, spot } = named('when');
    context.report.add('import-dateless', spot, place);
    return null;
  }
  const start = readTextDate(time === '' ? from : `${from} ${time}`, named('when'), context);
  const end = to === '' ? null : readTextDate(to, named('end'), context);
  if (start === null || (to !== '' && end === null)) return null;
  const when = spanOf(start, end, named('end'), context);
  if (when === null) return null;
  const link = text('link');
  return {
    id: text('id') || null,
    title: text('title'),
    summary: text('summary'),
    otherTitles: [text('label'), text('summary')],
    when,
    lane: text('lane') || null,
    people: partsOf(text('people'), LIST),
    places: partsOf(text('places'), LIST),
    links: link === '' ? [] : [{ words: '', url: link }],
    kept: Object.fromEntries(row.cells),
  };
}
