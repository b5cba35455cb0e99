/** The formats in which a timeline can be downloaded, by name. Pure. */
import { annotationsText } from './annotations.ts';
import { csvText } from './csv.ts';
import { icalendarText } from './icalendar.ts';
import { jsonLdText } from './json-ld.ts';
import type { Taken } from './taken.ts';
import { timelineJsText } from './timelinejs.ts';

export interface DataFormat {
  /** The end of a file's name, after the name of the timeline. */
  readonly ending: string;
  readonly mediaType: string;
  readonly text: (taken: Taken) => string;
}

/** All except the JSON of the page itself, which is passed on as it is. */
export const DATA_FORMATS = {
  csv: { ending: '.csv', mediaType: 'text/csv;charset=utf-8', text: csvText },
  ical: { ending: '.ics', mediaType: 'text/calendar;charset=utf-8', text: icalendarText },
  jsonld: { ending: '.jsonld', mediaType: 'application/ld+json', text: jsonLdText },
  annotations: {
    ending: '.annotations.json',
    mediaType: 'application/ld+json;profile="http://www.w3.org/ns/anno.jsonld"',
    text: annotationsText,
  },
  timelinejs: { ending: '.timelinejs.json', mediaType: 'application/json', text: timelineJsText },
} as const satisfies Readonly<Record<string, DataFormat>>;

export type DataFormatName = keyof typeof DATA_FORMATS;
