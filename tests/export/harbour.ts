/** A small invented timeline that uses most encodings, for pictures. Pure. */
import type { EventJson, TimelineJson } from '../../src/timeline/schema.ts';
import { parseTimeline } from '../../src/timeline/parse.ts';
import type { Timeline } from '../../src/timeline/timeline.ts';

const document = (id: string, title: string | null, publisher: string | null) => ({
  id,
  file: `${id}.txt`,
  sha256: '0'.repeat(64),
  title,
  publisher,
  author: null,
  published: '2024-05-09',
  publishedWhen: {
    edtf: '2024-05-09',
    form: 'single',
    earliest: '2024-05-09',
    latest: '2024-05-09',
    precision: 'day',
  } as const,
  publishedBasis: 'Printed under the headline.',
});

type Given = Pick<EventJson, 'id' | 'title' | 'lane'> & { from: string; to: string } & Partial<
    Omit<EventJson, 'when'> & EventJson['when']
  >;

const event = ({ from, to, form = 'single', start, end, ...given }: Given): EventJson => ({
  summary: `${given.title}, as the papers had it.`,
  status: 'reported',
  after: [],
  people: [],
  places: [],
  importance: 3,
  citations: [
    {
      document: 'gazette',
      paragraph: 1,
      quote: 'at the harbour',
      says: 'It happened there.',
      supports: ['what', 'when'],
      verified: true,
    },
  ],
  differences: [],
  media: null,
  ...given,
  when: {
    edtf: from,
    form,
    earliest: from,
    latest: to,
    precision: 'day',
    ...(start && { start }),
    ...(end && { end }),
    dating: { basis: 'stated', reason: 'The paper prints the day.' },
  },
});

export const HARBOUR_JSON: TimelineJson = {
  format: 'sourceline/2',
  id: 'harbour',
  title: 'The strike at the harbour',
  summary: 'Ten days in which no ship was unloaded.',
  language: 'en',
  timeZone: 'Europe/Lisbon',
  home: { from: '2024-04-29', to: '2024-05-11' },
  lanes: [
    { id: 'quay', name: 'On the quay' },
    { id: 'council', name: 'In the council' },
  ],
  spellings: [],
  documents: [
    document('gazette', 'No ship unloaded for ten days', 'The Harbour Gazette'),
    document('letter', null, null),
  ],
  events: [
    event({
      id: 'vote',
      title: 'Dockers vote to strike',
      lane: 'quay',
      from: '2024-04-30',
      to: '2024-04-30',
      importance: 5,
    }),
    event({
      id: 'strike',
      title: 'The cranes stand still',
      lane: 'quay',
      from: '2024-05-01',
      to: '2024-05-09',
      form: 'span',
    }),
    event({
      id: 'offer',
      title: 'An offer is made in private',
      lane: 'council',
      from: '2024-05-03',
      to: '2024-05-06',
      form: 'one-of',
      status: 'claimed',
    }),
    event({
      id: 'debate',
      title: 'Council debates the offer',
      lane: 'council',
      from: '2024-05-07',
      to: '2024-05-07',
    }),
    event({
      id: 'return',
      title: 'Work begins again',
      lane: 'quay',
      from: '2024-05-10',
      to: '2024-05-10',
      status: 'planned',
    }),
  ],
};

/** Images of the strike. The first has every field, and texts that are hostile as markup. */
export const HARBOUR_MEDIA: EventJson['media'] = [
  {
    src: 'harbour/0f0f.png',
    width: 48,
    height: 32,
    alt: 'Cranes, "still" <at> the quay',
    caption: 'The cranes on the first day.',
    credit: 'Ana Reis & Sons',
  },
  { src: 'harbour/1e1e.jpg', width: 30, height: 60, alt: 'An empty quay', credit: 'Ana Reis' },
];

export const HARBOUR_WITH_IMAGES: TimelineJson = {
  ...HARBOUR_JSON,
  events: HARBOUR_JSON.events.map((each) =>
    each.id === 'strike' ? { ...each, media: HARBOUR_MEDIA } : each,
  ),
};

export function harbour(changes: Partial<TimelineJson> = {}): Timeline {
  const { timeline, problems } = parseTimeline({ ...HARBOUR_JSON, ...changes });
  if (!timeline || problems.length > 0) throw new Error(JSON.stringify(problems));
  return timeline;
}
