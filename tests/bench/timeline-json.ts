/** A generated timeline of any size as the public JSON, with everything that a valid one needs. */
import { whenJson } from '../../src/seeds/when-json.ts';
import { formatInstant } from '../../src/time/iso.ts';
import type { EventJson, TimelineJson } from '../../src/timeline/schema.ts';
import type { TimelineEvent } from '../../src/timeline/timeline.ts';
import { synthetic } from '../layout/synthetic.ts';

const DOCUMENTS = 5;

/** @example JSON.stringify(timelineJson(100_000)) // 60 MB */
export function timelineJson(count: number, seed = 7): TimelineJson {
  const { home, lanes, events } = synthetic(count, seed);
  const day = { edtf: '2026-01-06', form: 'single', precision: 'day' } as const;
  return {
    format: 'sourceline/2',
    id: 'synthetic',
    title: `A timeline of ${count} events`,
    summary: 'Made up, to see how the page carries it.',
    language: 'en',
    timeZone: 'UTC',
    home: { from: formatInstant(home.from), to: formatInstant(home.to) },
    lanes: lanes.map(({ id, name }) => ({ id, name })),
    spellings: [],
    documents: Array.from({ length: DOCUMENTS }, (_, i) => ({
      id: `d${i}`,
      file: `d${i}.txt`,
      sha256: '0'.repeat(64),
      title: `Document ${i}`,
      publisher: null,
      author: null,
      published: day.edtf,
      publishedWhen: { ...day, earliest: day.edtf, latest: day.edtf },
      publishedBasis: 'Printed under the headline.',
    })),
    events: events.map(eventJson),
  };
}

function eventJson({ id, label, lane, importance, differences, when }: TimelineEvent, i: number) {
  return {
    id,
    title: `${label.trim()}, as reported`,
    label: label.trim(),
    summary: `${label.trim()}: what the reports of that day say about it, in a sentence or two.`,
    lane,
    status: 'reported',
    when: {
      ...whenJson(when),
      edtf: 'as written',
      dating: { basis: 'stated', reason: 'The report names the day.' },
    },
    after: [],
    people: [],
    places: [],
    importance,
    citations: Array.from({ length: 1 + (i % 3) }, (_, k) => ({
      document: `d${(i + k) % DOCUMENTS}`,
      paragraph: 1 + (i % 40),
      quote: 'words that carry the claim',
      says: 'That it happened on this day.',
      supports: ['what', 'when'],
      verified: true,
    })),
    differences:
      differences.length > 0 && i % 3 > 0
        ? [
            {
              about: 'how many',
              readings: [
                { value: '30', citations: [0] },
                { value: '35', citations: [1] },
              ],
            },
          ]
        : [],
    media: null,
  } satisfies EventJson;
}
