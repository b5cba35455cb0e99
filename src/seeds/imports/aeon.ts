/**
 * Reads the CSV export of Aeon Timeline 2 and 3. Pure. Source: its documentation of CSV files, and
 * exports of both versions.
 *
 * It writes 00:00:00 for a day without a time. Rows without a start, such as people and places, are
 * not events.
 */
import { folded } from '../seed/table/columns.ts';
import type { Imported, ImportContext, ImportedEvent } from './imported.ts';
import { isAeonProject } from './aeon-project.ts';
import { jsonFault } from './json-fault.ts';
import { namedRow, readRows, type TableRow } from './rows.ts';
import { readTextDate } from './text-date.ts';
import { spanOf, type Named } from './when.ts';

const TITLES = ['label', 'title', 'eventtitle', 'name', 'displaytitle'];
const SUMMARIES = ['summary', 'description', 'notes'];
const LANES = ['storyarc', 'arc', 'project', 'parent'];
const PEOPLE = ['participants', 'participant', 'people', 'characters', 'person', 'observers'];
const PLACES = ['location', 'locations', 'places', 'place'];
const OWN = ['duration', 'displayid', 'eventid', 'narrativeposition', 'internalidentifier'];
const KNOWN = new Set(['startdate', 'enddate', ...TITLES, ...SUMMARIES, ...OWN, 'tags', 'type']);

/** Whether a table is an export of Aeon Timeline. @param headers folded, of its first row */
export const isAeon = (headers: readonly string[]): boolean =>
  headers.includes('startdate') &&
  TITLES.some((title) => headers.includes(title)) &&
  (OWN.some((column) => headers.includes(column)) ||
    (headers.includes('type') && headers.includes('label')));

/** A table may begin with a brace, too. */
const isProject = (text: string): boolean =>
  text.trimStart().startsWith('{') && jsonFault(text) === null && isAeonProject(JSON.parse(text));

export function readAeon(context: ImportContext): Imported | null {
  const { report } = context;
  const { file, text } = context.source;
  if (context.table === null && isProject(text)) {
    report.addFile('import-aeon', file, file);
    return null;
  }
  const table = readRows(context, (header) => KNOWN.has(folded(header)));
  if (!table) return null;
  const { source, headers, rows } = table;
  if (!isAeon(headers.map(folded))) {
    const columns = 'columns for Label or Title, Start Date and Duration';
    report.add('import-fields', { source, start: 0, end: 1 }, 'Aeon Timeline', columns);
    return null;
  }
  const dated = rows.filter((row) => row.text('startdate') !== '');
  const others = rows.filter((row) => row.text('startdate') === '');
  if (dated.length === 0) report.add('import-empty', { source, start: 0, end: 1 });
  const events = dated.map((row) => eventOf(row, context));
  const read = events.filter((event) => event !== null);
  if (read.length < events.length || read.length === 0) return null;
  const remarks =
    others.length > 0
      ? [`Rows without a start date are not events. They are in foreign.json (${others.length}).`]
      : [];
  const kept = { headers, rows: others.map(({ cells }) => Object.fromEntries(cells)) };
  return { title: '', summary: '', events: read, kept, remarks };
}

function eventOf(row: TableRow, context: ImportContext): ImportedEvent | null {
  const first = (columns: readonly string[]): string =>
    columns.map((column) => row.text(column)).find((text) => text !== '') ?? '';
  const title = first(TITLES);
  const named = (column: string): Named => namedRow(row, () => title, column);
  const to = row.text('enddate');
  const start = dateOf(row.text('startdate'), named('startdate'), context);
  const end = to === '' ? null : dateOf(to, named('enddate'), context);
  if (start === null || (to !== '' && end === null)) return null;
  const when = spanOf(start, end, named('enddate'), context);
  if (when === null) return null;
  return {
    id: null,
    title,
    summary: first(SUMMARIES.filter((column) => column !== 'notes')) || row.text('notes'),
    otherTitles: [row.text('notes')],
    when,
    lane: first(LANES) || null,
    people: namesIn(first(PEOPLE)),
    places: namesIn(first(PLACES)),
    links: [],
    kept: Object.fromEntries(row.cells),
  };
}

/** Version 2 separates names with bars, version 3 with commas. */
const namesIn = (text: string): string[] =>
  text.split(text.includes('|') ? '|' : ',').flatMap((name) => name.trim() || []);

const ERA = /\s*\b(AD|BC|CE|BCE)$/i;

/** A year may have an era behind it: 0044-03-15 BC. */
function dateOf(text: string, named: Named, context: ImportContext): string | null {
  const era = ERA.exec(text)?.[1] ?? '';
  const date = text.replace(ERA, '');
  const written = /^B/i.test(era)
    ? date.replace(/^\d{1,6}/, (year) => yearBefore(Number(year)))
    : date.replace(/^\d{1,3}(?=-|$)/, (year) => year.padStart(4, '0'));
  return readTextDate(written, named, context, { midnightIsDay: true, secondsMayBeNone: true });
}

/** 44 BC is -0043. */
const yearBefore = (year: number): string =>
  year === 1 ? '0000' : `-${String(year - 1).padStart(4, '0')}`;
