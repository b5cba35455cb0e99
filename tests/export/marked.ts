/** The harbour's timeline with links of an event, and links, bold and italic words in summaries. Pure. */
import { parseTimeline } from '../../src/timeline/parse.ts';
import type { Link } from '../../src/timeline/links/link.ts';
import type { Span } from '../../src/timeline/spans/span.ts';
import type { EventJson, TimelineJson } from '../../src/timeline/schema.ts';
import type { Timeline } from '../../src/timeline/timeline.ts';
import { HARBOUR_JSON } from './harbour.ts';

export const NOTICE = 'https://gazette.example/notice?page=1&all';
export const VIDEO = 'https://www.video.example/watch?v=quay&t=1';
export const ORDER = 'https://gazette.example/order';

/** Of the words, where they first stand. */
function spanOf(
  summary: string,
  words: string,
  of: { kind: 'bold' | 'italic' } | { kind: 'link'; address: string },
): Span {
  const from = summary.indexOf(words);
  return { from, to: from + words.length, ...of };
}

const HEAD = 'Ten days in which no ship was unloaded.';
const VOTE = 'Dockers vote to strike, as a “<b>notice</b>” & the papers had it.';
const OFFER = 'هكذا كتبت الصحف عن العرض في 2024.';
const SAID = 'Десять днів, у які не розвантажили жодного корабля.';

const LINKS: readonly Link[] = [
  {
    address: VIDEO,
    kind: 'video',
    title: 'The cranes stand still, and so do those who have come to watch them from the quay',
    caption: 'Filmed on the second day.',
    credit: 'Ana Reis',
  },
  { address: NOTICE, kind: 'document', title: 'إشعار بالإضراب' },
  { address: 'https://maps.example/quay', kind: 'map' },
];

const EVENTS: Readonly<Record<string, Partial<EventJson>>> = {
  vote: {
    summary: VOTE,
    summarySpans: [
      spanOf(VOTE, 'vote to strike', { kind: 'bold' }),
      spanOf(VOTE, 'strike', { kind: 'italic' }),
      spanOf(VOTE, '“<b>notice</b>” & the papers', { kind: 'link', address: NOTICE }),
      spanOf(VOTE, 'papers', { kind: 'bold' }),
    ],
  },
  strike: { links: [...LINKS] },
  offer: {
    summary: OFFER,
    summarySpans: [spanOf(OFFER, 'الصحف', { kind: 'link', address: ORDER })],
  },
};

export const MARKED_JSON: TimelineJson = {
  ...HARBOUR_JSON,
  summary: HEAD,
  summarySpans: [
    spanOf(HEAD, 'Ten days', { kind: 'bold' }),
    spanOf(HEAD, 'no ship', { kind: 'link', address: ORDER }),
  ],
  events: HARBOUR_JSON.events.map((each) => ({ ...each, ...EVENTS[each.id] })),
  translations: {
    uk: {
      title: 'Страйк у гавані',
      summary: SAID,
      summarySpans: [spanOf(SAID, 'жодного', { kind: 'italic' })],
      lanes: { quay: 'На причалі', council: 'У раді' },
      events: {},
    },
  },
};

export function markedHarbour(): Timeline {
  const { timeline, problems } = parseTimeline(MARKED_JSON);
  if (!timeline || problems.length > 0) throw new Error(JSON.stringify(problems));
  return timeline;
}
