/**
 * Reads the events of Timeline Storyteller, as JSON or CSV: start_date, end_date, content_text, category
 * and facet. Pure. Source: its README.
 */
import { folded } from '../seed/table/columns.ts';
import { isCountRight } from './event-count.ts';
import type { Imported, ImportContext, ImportedEvent } from './imported.ts';
import { fieldIn, isRecord, readJson, spotOf, textIn } from './json-file.ts';
import { namedRow, readRows } from './rows.ts';
import { readTextDate } from './text-date.ts';
import { spanOf, type Named } from './when.ts';

/** The list in a saved story, or the whole file. */
const listOf = (json: unknown): readonly unknown[] | null => {
  const list = Array.isArray(json) ? (json as unknown[]) : fieldIn(json, 'timeline_json_data');
  return Array.isArray(list) ? (list as unknown[]) : null;
};

/** Whether JSON is of Timeline Storyteller. */
export const isStory = (json: unknown): boolean =>
  listOf(json)?.some((each) => isRecord(each) && Object.hasOwn(each, 'content_text')) ?? false;

/** The same of a table. @param headers folded, of its first row */
export const isStoryTable = (headers: readonly string[]): boolean =>
  headers.includes('startdate') && headers.includes('contenttext');

export function readStory(context: ImportContext): Imported | null {
  const start = context.source.text.trimStart().charAt(0);
  return start === '[' || start === '{' ? readStoryJson(context) : readStoryTable(context);
}

function readStoryJson(context: ImportContext): Imported | null {
  const { source, report } = context;
  const json = readJson(source, report);
  if (json === undefined) return null;
  const list = listOf(json);
  if (list === null) {
    report.add('import-fields', spotOf(source, []), 'Timeline Storyteller', 'a list of events');
    return null;
  }
  if (!isCountRight(list.length, context)) return null;
  const path = Array.isArray(json) ? [] : ['timeline_json_data'];
  const { timeline_json_data: _, ...kept } = isRecord(json) ? json : {};
  const events = list.map((each, index) => {
    const text = (field: string): string => textIn(each, field).trim();
    return eventOf(text, each, context, (field) => ({
      get place() {
        return nameOf(`Event ${index + 1}`, text('content_text'));
      },
      get spot() {
        return spotOf(source, [...path, index, field]);
      },
    }));
  });
  return together(events, kept, context);
}

function readStoryTable(context: ImportContext): Imported | null {
  const known = new Set(['startdate', 'enddate', 'contenttext', 'category', 'facet']);
  const table = readRows(context, (header) => known.has(folded(header)));
  if (!table) return null;
  if (!isStoryTable(table.headers.map(folded))) {
    const spot = { source: table.source, start: 0, end: 1 };
    const columns = 'columns start_date and content_text';
    context.report.add('import-fields', spot, 'Timeline Storyteller', columns);
    return null;
  }
  const events = table.rows.map((row) => {
    const text = (field: string): string => row.text(folded(field));
    const kept = Object.fromEntries(row.cells);
    return eventOf(text, kept, context, (field) =>
      namedRow(row, () => text('content_text'), folded(field)),
    );
  });
  return together(events, {}, context);
}

/** Null, and reported, if any event could not be read, or if there is none. */
function together(
  events: readonly (ImportedEvent | null)[],
  kept: unknown,
  { source, report }: ImportContext,
): Imported | null {
  if (events.length === 0) report.add('import-empty', { source, start: 0, end: 1 });
  const read = events.filter((event) => event !== null);
  if (read.length < events.length || read.length === 0) return null;
  return { title: '', summary: '', events: read, kept, remarks: [] };
}

function eventOf(
  text: (field: string) => string,
  kept: unknown,
  context: ImportContext,
  placeOf: (field: string) => Named,
): ImportedEvent | null {
  const [from, to] = [text('start_date'), text('end_date')];
  if (from === '') {
    const { place, spot } = placeOf('start_date');
    context.report.add('import-dateless', spot, place);
    return null;
  }
  const start = readTextDate(yearIn(from), placeOf('start_date'), context);
  const end = to === '' ? null : readTextDate(yearIn(to), placeOf('end_date'), context);
  if (start === null || (to !== '' && end === null)) return null;
  const when = spanOf(start, end, placeOf('end_date'), context);
  if (when === null) return null;
  return {
    id: null,
    title: text('content_text'),
    summary: '',
    otherTitles: [text('facet'), text('category')],
    when,
    lane: text('category') || null,
    people: [],
    places: [],
    links: [],
    kept,
  };
}

/** Years may have fewer than four digits. */
const yearIn = (text: string): string =>
  /^\d{1,3}$/.test(text) && Number(text) > 0 ? text.padStart(4, '0') : text;

const nameOf = (name: string, title: string): string =>
  title === '' ? name : `${name}, "${title.slice(0, 40)}"`;
