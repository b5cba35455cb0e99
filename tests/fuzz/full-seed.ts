/** A seed with every possible field, and with its images. */
import type { SeedFile } from './seed-fields.ts';

export const IMAGES = 'tests/fixtures/seeds/images/images';

const PASSAGE = {
  key: 'met',
  document: 'paper',
  paragraph: '2',
  quote: 'four towns met over the weekend',
  says: 'Gives the days and counts the towns.',
  attributedTo: 'a passer-by',
  supports: ['what', 'when'],
};

export const FULL_SEED: Readonly<Record<SeedFile, unknown>> = {
  'timeline.yaml': {
    title: 'The size of a bun',
    summary: 'How the bakers came to meet.',
    language: 'en',
    timeZone: 'Europe/Paris',
    weekend: 'sat-sun',
    home: '2026-01-01/2026-01-07',
    lanes: [
      { id: 'bakers', name: 'Bakers' },
      { id: 'millers', name: 'Millers' },
    ],
    spellings: [['Crumb', 'Krumb']],
    changes: [
      { at: '2026-01-09', what: 'removed', event: 'party', was: 'They dance', why: 'None did.' },
    ],
  },
  'documents.yaml': [
    {
      id: 'paper',
      file: 'paper.txt',
      sha256: 'a90180c40139fc72c0509b2d9097a26f90aa123841e0d47a93cc15148e0a0657',
      title: 'Bakers meet again',
      publisher: 'The Paper',
      author: 'Ann Example',
      language: 'en',
      published: '2026-01-06',
      publishedBasis: 'It was printed on the first page.',
    },
    {
      id: 'echo',
      file: 'echo.txt',
      sha256: '73d5bcadf4bb1d3038b2562ec0bdda8596ab90933ca11f463232420411990f62',
      title: 'Bakers stay away',
      publisher: 'The Echo',
      author: 'Ben Example',
      published: '[2026-01-05..2026-01-06]',
      publishedBasis: 'It speaks of the meeting as past.',
    },
  ],
  'events.yaml': [
    {
      id: 'meeting',
      title: 'Bakers of four towns meet',
      label: 'Bakers meet',
      summary: 'They agree on nothing yet.',
      lane: 'bakers',
      status: 'reported',
      importance: '3',
      when: '2026-01-03/2026-01-04',
      dating: {
        basis: 'relative',
        phrase: 'over the weekend',
        relativeTo: 'paper',
        direction: 'back',
        reason: 'The paper of 6 January means the weekend before.',
      },
      after: ['letter'],
      people: ['Ada Crumb', 'Ben Example'],
      places: ['Liston'],
      citations: [
        PASSAGE,
        { ...PASSAGE, key: 'five', paragraph: '4', quote: 'Five bakers', supports: ['number'] },
        { ...PASSAGE, key: 'three', document: 'echo', quote: 'Three bakers', supports: ['number'] },
      ],
      differences: [
        {
          about: 'how many stayed away',
          readings: [
            { value: 'five', citations: ['five'] },
            { value: 'three', citations: ['echo/2'] },
          ],
        },
      ],
      media: [
        {
          file: 'bun.png',
          alt: 'A round bun on a pale table',
          caption: 'The bun that was promised to everyone.',
          credit: 'Ada Crumb',
        },
        { file: 'hall.jpg', alt: 'The hall', caption: 'It was full.', credit: 'Ada Crumb' },
      ],
      links: [
        {
          address: 'https://video.example/bun',
          kind: 'video',
          title: 'The bun rises',
          caption: 'It was filmed at night.',
          credit: 'Ada Crumb',
          picture: 'bun.png',
        },
      ],
      formerly: ['gathering'],
      changes: [
        {
          at: '2026-01-09T14:00+01:00',
          what: 'date',
          was: '2026-01-02/2026-01-03',
          is: '2026-01-03/2026-01-04',
          why: 'The weekend was counted from the wrong day.',
        },
      ],
    },
    {
      id: 'letter',
      title: 'Crumb promises a bun for everyone',
      label: 'Crumb’s letter',
      summary: 'In a letter, the chairman makes a promise.',
      lane: 'millers',
      status: 'claimed',
      importance: '2',
      when: '2025-12-31T14:00+01:00',
      dating: { basis: 'stated', phrase: 'In a Dec. 31 letter', reason: 'The letter has its day.' },
      citations: [{ ...PASSAGE, paragraph: '4', quote: 'In a Dec. 31 letter' }],
    },
    {
      id: 'decision',
      title: 'The bakers decide',
      summary: 'A decision is due after the meeting.',
      lane: 'bakers',
      status: 'planned',
      importance: '1',
      when: '[2026-01-04..2026-01-09]',
      dating: { basis: 'bounded', after: 'meeting', before: '2026-01-09', reason: 'It is due.' },
      citations: [{ ...PASSAGE, paragraph: '3', quote: 'due on Jan. 9', supports: ['when'] }],
    },
  ],
  'translations.yaml': [
    {
      language: 'uk',
      title: 'Розмір булочки',
      summary: 'Як зібралися пекарі.',
      lanes: [
        { id: 'bakers', name: 'Пекарі' },
        { id: 'millers', name: 'Мірошники' },
      ],
      events: [
        {
          id: 'meeting',
          title: 'Зібралися пекарі чотирьох міст',
          label: 'Зібралися пекарі',
          summary: 'Вони ще ні про що не домовилися.',
          reason: 'Газета від 6 січня має на увазі попередні вихідні.',
          media: [
            { file: 'bun.png', alt: 'Кругла булочка', caption: 'Булочка, обіцяна кожному.' },
            { file: 'hall.jpg', alt: 'Будинок гільдії', caption: 'Повний.' },
          ],
          links: [
            {
              address: 'https://video.example/bun',
              title: 'Булочка росте',
              caption: 'Знято вночі.',
            },
          ],
        },
      ],
    },
  ],
};
