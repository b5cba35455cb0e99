/** The timeline to spoil: small, but with something of everything in the format. Pure. */
import { CHANGES } from '../export/corrected.ts';
import { HARBOUR_WITH_IMAGES } from '../export/harbour.ts';
import type { TimelineJson } from '../../src/timeline/schema.ts';

const passage = {
  document: 'letter',
  paragraph: 2,
  quote: 'nobody came to work',
  says: 'It happened.',
  attributedTo: 'a foreman',
  supports: ['what' as const, 'number' as const],
  verified: false,
};
const said = { title: 'Страйк', summary: 'Так пишуть.', reason: 'День надруковано.' };

export const SUBJECT: TimelineJson = {
  ...HARBOUR_WITH_IMAGES,
  spellings: [['Reis', 'Reyes']],
  events: HARBOUR_WITH_IMAGES.events.map((event, i) => ({
    ...event,
    ...(i % 2 === 0 && {
      label: `Event ${i}`,
      after: i > 0 ? ['vote'] : [],
      people: ['Ana Reis', 'A. Foreman'],
      places: ['The quay'],
      citations: [...event.citations, passage, { ...passage, paragraph: 3 }],
      differences: [
        {
          about: 'how many came',
          readings: [
            { value: 'nobody', citations: [1, 2] },
            { value: 'forty', citations: [0] },
          ],
        },
        {
          about: 'when',
          readings: [
            { value: 'at night', citations: [1] },
            { value: 'at noon', citations: [0] },
            { value: 'never', citations: [2] },
          ],
        },
      ],
    }),
    ...(event.id === 'offer' && {
      when: {
        ...event.when,
        form: 'span' as const,
        approximate: true as const,
        start: { earliest: '2024-05-03', latest: '2024-05-04' },
        end: { earliest: '2024-05-05', latest: null },
        latest: null,
        dating: {
          basis: 'relative' as const,
          phrase: 'since',
          relativeTo: 'letter',
          reason: 'So.',
        },
      },
    }),
    ...(event.id === 'vote' && {
      links: [
        {
          address: 'https://video.example/vote',
          kind: 'video' as const,
          title: 'The vote',
          caption: 'Hands go up.',
          credit: 'Ana Reis',
          picture: { src: 'harbour/0f0f.png', width: 40, height: 30 },
        },
      ],
    }),
    ...(event.id === 'debate' && {
      changes: [...CHANGES],
      formerly: ['talks', 'debate-of-the-council'],
      when: {
        ...event.when,
        edtf: '2024-05-07T14:30+01:00',
        precision: 'minute' as const,
        earliest: '2024-05-07T14:30+01:00',
        latest: '2024-05-07T14:30+01:00',
      },
    }),
  })),
  translations: {
    uk: {
      title: 'Страйк у гавані',
      summary: 'Десять днів.',
      lanes: { quay: 'На причалі', council: 'У раді' },
      events: {
        vote: said,
        strike: { ...said, label: 'Крани', media: { 'harbour/0f0f.png': { alt: 'Крани' } } },
      },
    },
    fr: {
      title: 'La grève du port',
      summary: 'Dix jours.',
      lanes: { quay: 'Sur le quai', council: 'Au conseil' },
      events: {},
    },
  },
};
