/** The formats in which a timeline can be taken along, by name. Pure. */
import { csvText } from './csv.ts';
import { icalendarText } from './icalendar.ts';
import { jsonLdText } from './json-ld.ts';
import type { Taken } from './taken.ts';
import { timelineJsText } from './timelinejs.ts';

export interface DataFormat {
  /** What stands behind the timeline's name in the name of a file. */
  readonly ending: string;
  readonly mediaType: string;
  readonly text: (taken: Taken) => string;
}

/** All but the JSON of the page itself, which is taken along as it is. */
export const DATA_FORMATS = {
  csv: { ending: '.csv', mediaType: 'text/csv;charset=utf-8', text: csvText },
  ical: { ending: '.ics', mediaType: 'text/calendar;charset=utf-8', text: icalendarText },
  jsonld: { ending: '.jsonld', mediaType: 'application/ld+json', text: jsonLdText },
  timelinejs: { ending: '.timelinejs.json', mediaType: 'application/json', text: timelineJsText },
} as const satisfies Readonly<Record<string, DataFormat>>;

export type DataFormatName = keyof typeof DATA_FORMATS;
