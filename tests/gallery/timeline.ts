/**
 * Makes a timeline from the parts that an example wants to show, with defaults for the rest. It
 * takes the real path: dates in EDTF become the public JSON, which is then parsed.
 */
import { whenJson } from '../../src/seeds/when-json.ts';
import type { Calendar } from '../../src/time/calendar.ts';
import { parseEdtf } from '../../src/time/edtf/edtf.ts';
import { formatInstant } from '../../src/time/iso.ts';
import { parseTimeline } from '../../src/timeline/parse.ts';
import type { EventJson, TimelineJson } from '../../src/timeline/schema.ts';
import type { Timeline } from '../../src/timeline/timeline.ts';

const ZONE = 'UTC';
const PAPER = 'paper';

export interface Happening extends Partial<Omit<EventJson, 'when'>> {
  readonly title: string;
  /** EDTF: "2024-05-03", "2024-05/2024-07", "[..2024-05-03]". */
  readonly date: string;
  /** In which `date` is written. */
  readonly calendar?: Calendar;
  /** How many documents report it. */
  readonly reports?: number;
}

export interface Given extends Partial<Omit<TimelineJson, 'home' | 'events'>> {
  /** EDTF, both days included: "2024-05-01/2024-05-11". */
  readonly home: string;
  readonly events: readonly Happening[];
}

export function timeline({ home, events, ...given }: Given): Timeline {
  const { extent } = parseEdtf(home, ZONE);
  const json: TimelineJson = {
    format: 'sourceline/2',
    id: 'example',
    title: 'An example',
    summary: 'What an example shows.',
    language: 'en',
    timeZone: ZONE,
    home: { from: formatInstant(extent.from), to: formatInstant(extent.to) },
    lanes: [{ id: 'quay', name: 'On the quay' }],
    spellings: [],
    documents: Array.from({ length: Math.max(1, ...events.map(reportsOf)) }, (_, i) => paper(i)),
    events: events.map((event, i) => happening(event, i, given.lanes?.[0]?.id ?? 'quay')),
    ...given,
  };
  const { timeline, problems } = parseTimeline(json);
  if (!timeline || problems.length > 0) throw new Error(JSON.stringify(problems.slice(0, 3)));
  return timeline;
}

const reportsOf = ({ reports = 1 }: Happening): number => reports;

const happening = (
  { date, calendar, reports = 1, ...given }: Happening,
  i: number,
  lane: string,
) => ({
  id: `event-${String(i + 1).padStart(6, '0')}`,
  summary: 'As the papers had it.',
  lane,
  status: 'reported' as const,
  after: [],
  people: [],
  places: [],
  importance: 3,
  citations: Array.from({ length: reports }, (_, k) => citation(k)),
  differences: [],
  media: null,
  ...given,
  when: {
    ...whenJson(parseEdtf(date, ZONE, calendar)),
    dating: { basis: 'stated' as const, reason: 'The paper prints it.' },
  },
});

const citation = (k: number): EventJson['citations'][number] => ({
  document: `${PAPER}-${k + 1}`,
  paragraph: 1,
  quote: 'at the quay',
  says: 'It happened there.',
  supports: ['what', 'when'],
  verified: true,
});

const paper = (i: number): TimelineJson['documents'][number] => ({
  id: `${PAPER}-${i + 1}`,
  file: `${PAPER}-${i + 1}.txt`,
  sha256: '0'.repeat(64),
  title: null,
  publisher: null,
  author: null,
  published: '2024-05-09',
  publishedWhen: whenJson(parseEdtf('2024-05-09', ZONE)),
  publishedBasis: 'Printed under the headline.',
});
