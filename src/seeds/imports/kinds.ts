/** The formats of other tools that can be imported, and how a file is recognised as one. Pure. */
import { isAeon, readAeon } from './aeon.ts';
import { isAeonProject } from './aeon-project.ts';
import { isCalendar, readCalendar } from './icalendar.ts';
import type { ImportReader } from './imported.ts';
import { jsonFault } from './json-fault.ts';
import { isMarkwhen, readMarkwhen } from './markwhen.ts';
import { headersIn } from './rows.ts';
import { isStory, isStoryTable, readStory } from './storyteller.ts';
import { isEventTable, readEventTable } from './table.ts';
import { isSheet, readSheet } from './timelinejs-sheet.ts';
import { isTimelineJs, readTimelineJs } from './timelinejs-json.ts';
import { isVisTimeline, readVisTimeline } from './vis-timeline.ts';

export interface Kind {
  /** As messages call it. */
  readonly name: string;
  /** What a file of it is, for `--help`. */
  readonly about: string;
  readonly read: ImportReader;
}

export const KINDS = {
  timelinejs: { name: 'TimelineJS', about: 'its JSON, of version 3 or 2', read: readTimelineJs },
  sheet: {
    name: 'TimelineJS',
    about: 'its spreadsheet as CSV or XLSX, new or old',
    read: readSheet,
  },
  vis: { name: 'vis-timeline', about: 'items and groups as JSON', read: readVisTimeline },
  ical: { name: 'iCalendar', about: 'a calendar, .ics', read: readCalendar },
  markwhen: { name: 'markwhen', about: 'its text, .mw', read: readMarkwhen },
  storyteller: { name: 'Timeline Storyteller', about: 'its JSON or CSV', read: readStory },
  aeon: { name: 'Aeon Timeline', about: 'its export as CSV', read: readAeon },
  table: {
    name: 'a table',
    about: 'any CSV or XLSX with columns for date and title',
    read: readEventTable,
  },
} as const satisfies Readonly<Record<string, Kind>>;

export type KindName = keyof typeof KINDS;

/** Null if the text is of no known kind. */
export function kindOf(text: string): KindName | null {
  const start = text.trimStart().charAt(0);
  if (start === '{' || start === '[') return jsonKind(text);
  if (isCalendar(text)) return 'ical';
  return tableKind(headersIn(text, () => false)) ?? (isMarkwhen(text) ? 'markwhen' : null);
}

/** The stricter ones come first. */
function tableKind(headers: readonly string[]): KindName | null {
  if (isSheet(headers)) return 'sheet';
  if (isStoryTable(headers)) return 'storyteller';
  if (isAeon(headers)) return 'aeon';
  return isEventTable(headers) ? 'table' : null;
}

/** If a text is not valid JSON, or too deep, TimelineJS's reader says what is wrong with it. */
function jsonKind(text: string): KindName | null {
  if (jsonFault(text) !== null) return 'timelinejs';
  const json: unknown = JSON.parse(text);
  if (isAeonProject(json)) return 'aeon';
  if (isTimelineJs(json)) return 'timelinejs';
  if (isStory(json)) return 'storyteller';
  return isVisTimeline(json) ? 'vis' : null;
}
