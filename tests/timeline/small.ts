/** The smallest possible timeline and its event, for tests to spoil. Pure. */

export const when = {
  edtf: '2026-01-06',
  form: 'single',
  earliest: '2026-01-06',
  latest: '2026-01-06',
  precision: 'day',
};
export const event = (id: string, fields: object = {}) => ({
  id,
  title: 'A title',
  summary: 'A summary.',
  lane: 'lane',
  status: 'reported',
  when: { ...when, dating: { basis: 'stated', reason: 'It is printed.' } },
  after: [],
  people: [],
  places: [],
  importance: 3,
  citations: [
    {
      document: 'paper',
      paragraph: 1,
      quote: 'words',
      says: 'So.',
      supports: ['when'],
      verified: true,
    },
  ],
  differences: [],
  media: null,
  ...fields,
});
export const timeline = (fields: object = {}) => ({
  format: 'sourceline/2',
  id: 'test',
  title: 'Test',
  summary: 'A test.',
  language: 'en',
  timeZone: 'UTC',
  home: { from: '2026-01-01', to: '2026-01-08' },
  lanes: [{ id: 'lane', name: 'Lane' }],
  spellings: [],
  documents: [
    {
      id: 'paper',
      file: 'paper.txt',
      sha256: '0'.repeat(64),
      title: null,
      publisher: null,
      author: null,
      published: '2026-01-06',
      publishedWhen: when,
      publishedBasis: 'It is printed.',
    },
  ],
  events: [event('first')],
  ...fields,
});
