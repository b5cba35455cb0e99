/**
 * Reads the spreadsheet of TimelineJS as CSV: its template (Year, Month, Day …) and the older one
 * (Start Date, End Date …). Pure. Source: what TimelineJS 3 makes of rows, in ConfigFactory.js and
 * TLDate.js.
 *
 * A row becomes the slide that TimelineJS would make of it, and is then read as such. That slide is
 * kept. An export is equal to the JSON that TimelineJS makes of the sheet, but for its lists of errors
 * and warnings, and a list of eras that is empty.
 */
import { folded } from '../seed/table/columns.ts';
import { parseClock } from './clock-text.ts';
import { plainLineOf, plainTextOf } from './html-text.ts';
import type { Imported, ImportContext } from './imported.ts';
import { namedRow, readRows, type TableRow } from './rows.ts';
import { oldDateParts } from './older/old-date.ts';
import { timelineOf } from './timelinejs.ts';

const COLUMNS: ReadonlySet<string> = new Set(
  'year month day time endyear endmonth endday endtime displaydate headline text media mediacredit mediacaption mediathumbnail type group background startdate enddate tag'.split(
    ' ',
  ),
);

const isColumn = (header: string): boolean => COLUMNS.has(folded(header));

/** Whether a table is one of TimelineJS. @param headers folded, of its first row */
export const isSheet = (headers: readonly string[]): boolean =>
  headers.includes('headline') &&
  (headers.includes('year') ||
    (headers.includes('startdate') && headers.some((header) => /^media|^type$/.test(header))));

type Json = Readonly<Record<string, unknown>>;

export function readSheet(context: ImportContext): Imported | null {
  const table = readRows(context, isColumn);
  if (!table) return null;
  const headers = table.headers.map(folded);
  if (!isSheet(headers)) {
    const spot = { source: table.source, start: 0, end: 1 };
    context.report.add('import-fields', spot, 'TimelineJS', 'columns Headline and Year');
    return null;
  }
  const isOld = !headers.includes('year');
  const read = table.rows.map((row) => ({
    row,
    type: row.text('type').toLowerCase(),
    slide: isOld ? oldSlide(row, context) : slideOf(row, context),
  }));
  if (read.some(({ slide }) => slide === null)) return null;
  const title = read.find(({ type }) => type === 'title');
  const eras = read.filter(({ type }) => type === 'era');
  const events = read.filter((each) => each !== title && each.type !== 'era');
  const imported = timelineOf(
    {
      ...(title && { title: title.slide }),
      ...(eras.length > 0 && { eras: eras.map(({ slide }) => slide) }),
    },
    events.map(({ slide }) => slide),
    context,
    (index, path) => {
      const { row } = events[index]!;
      return namedRow(row, () => plainLineOf(row.text('headline')), columnOf(path, isOld));
    },
  );
  const first = title ?? events.find(({ type }) => type === 'start');
  const summary = plainTextOf(first?.row.text('text') ?? '');
  return (
    imported && {
      ...imported,
      // Row "start" of an older sheet is its title. TimelineJS 3 shows it as an event, too.
      title: plainLineOf(first?.row.text('headline') ?? ''),
      summary: summary.text,
      summarySpans: summary.spans,
      events: imported.events.map((event, i) => ({ ...event, beside: besideOf(events[i]!.row) })),
    }
  );
}

/** Columns that TimelineJS does not read. */
const besideOf = ({ cells }: TableRow): Readonly<Record<string, string>> =>
  Object.fromEntries([...cells].filter(([header]) => !isColumn(header)));

/** Where a value of a slide stands in the sheet. */
function columnOf([field = '', part = 'year']: readonly string[], isOld: boolean): string {
  if (field !== 'start_date' && field !== 'end_date') return isOld ? 'startdate' : 'year';
  if (isOld) return field.replace('_', '');
  const column = ['year', 'month', 'day'].includes(part) ? part : 'time';
  return field === 'start_date' ? column : `end${column}`;
}

/** Null, and reported, if a time cannot be read. */
function slideOf(row: TableRow, context: ImportContext): Json | null {
  const from = dateOf(row, '', context);
  const to = row.text('endyear') === '' ? {} : dateOf(row, 'end', context);
  if (from === null || to === null) return null;
  return {
    ...mediaAndText(row),
    start_date: from,
    display_date: row.text('displaydate'),
    ...(Object.keys(to).length > 0 && { end_date: to }),
    ...(row.text('group') !== '' && { group: row.text('group') }),
    ...backgroundOf(row.text('background')),
  };
}

const mediaAndText = (row: TableRow): Json => ({
  media: {
    caption: row.text('mediacaption'),
    credit: row.text('mediacredit'),
    url: row.text('media'),
    thumbnail: row.text('mediathumbnail'),
  },
  text: { headline: row.text('headline'), text: row.text('text') },
});

/** An address, or else a colour. */
const backgroundOf = (text: string): Json =>
  text === ''
    ? {}
    : { background: /^(https?:)?\/\/?/.test(text) ? { url: text } : { color: text } };

/** Numbers may be written with separators of thousands. */
const integer = (text: string): string => text.replaceAll(/[\s,]+/g, '');

function dateOf(row: TableRow, prefix: '' | 'end', context: ImportContext): Json | null {
  const [year, month, day, time] = ['year', 'month', 'day', 'time'].map((part) =>
    row.text(prefix + part),
  ) as [string, string, string, string];
  const date = {
    ...(year !== '' && { year: integer(year) }),
    month: integer(month),
    day: integer(day),
  };
  if (time === '') return date;
  const clock = parseClock(time);
  if (clock) return { ...date, ...clock };
  const { place, spot } = namedRow(row, () => plainLineOf(row.text('headline')), `${prefix}time`);
  context.report.add('import-time', spot, place, time);
  return null;
}

/** Null, and reported, if a date cannot be read. */
function oldSlide(row: TableRow, context: ImportContext): Json | null {
  const [start, end] = [oldDate(row, 'startdate', context), oldDate(row, 'enddate', context)];
  if (start === null || end === null) return null;
  const group = row.text('tag') || row.text('group');
  return {
    ...mediaAndText(row),
    group,
    ...(Object.keys(start).length > 0 && { start_date: start }),
    ...(Object.keys(end).length > 0 && { end_date: end }),
  };
}

function oldDate(row: TableRow, column: string, context: ImportContext): Json | null {
  const text = row.text(column);
  if (text === '') return {};
  const parts = oldDateParts(text);
  if (parts) return parts;
  const { place, spot } = namedRow(row, () => plainLineOf(row.text('headline')), column);
  context.report.add('import-old-date', spot, place, text);
  return null;
}
