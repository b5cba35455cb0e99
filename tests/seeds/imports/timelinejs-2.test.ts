/** The JSON of TimelineJS 2. */
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../compile/seeds.ts';
import { compiledImport, eventsOf, importOf, problemsOf, roundTrip } from './imported-seed.ts';

const FILE = {
  timeline: {
    headline: 'The <b>harbour</b>',
    type: 'default',
    text: '<p>Ten days.</p>',
    startDate: '2024',
    asset: { media: 'https://example.org/quay.jpg', credit: 'Ada', caption: 'The quay' },
    date: [
      {
        startDate: '2024,5,9',
        endDate: '2024,5,11',
        headline: 'The strike',
        text: '<p>It <em>begins</em>.</p>',
        tag: 'Quay',
        classname: 'red',
        asset: { media: 'https://youtu.be/a', thumbnail: 't.jpg', credit: 'Ben', caption: 'So' },
      },
      {},
      { startDate: '2024,05,09,14,30', headline: 'A vote', text: '' },
      { startDate: '-44,3', headline: 'Ides' },
      { startDate: '5/31/1990', headline: 'By slashes' },
    ],
    era: [{ startDate: '2024,5', endDate: '2024,6', headline: 'May', text: '' }],
  },
};
const text = JSON.stringify(FILE);

test('events, with their dates, texts, tags and media', () => {
  expect(importOf(text).kind).toBe('timelinejs');
  expect(eventsOf(text, { timeZone: 'Europe/Paris' })).toEqual([
    ['2024-05-09/2024-05-11', 'The strike', 'Quay'],
    ['2024-05-09T14:30+02:00', 'A vote', null],
    ['-0043-03', 'Ides', null],
    ['1990-05-31', 'By slashes', null],
  ]);
  const { imported, seed } = importOf(text);
  expect(imported).toMatchObject({ title: 'The harbour', summary: 'Ten days.' });
  const { events } = compiledImport(temporaryFolder(), seed!);
  expect(events.find(({ title }) => title === 'The strike')).toMatchObject({
    summary: 'It begins.',
    summarySpans: [{ from: 3, to: 9, kind: 'italic' }],
    links: [{ address: 'https://youtu.be/a', kind: 'video', caption: 'So', credit: 'Ben' }],
  });
});

test('it comes back as the JSON of version 3 that shows the same', () => {
  const [strike, , , ides] = (roundTrip(temporaryFolder(), text) as { events: object[] }).events;
  expect(strike).toEqual({
    start_date: { year: '2024', month: '5', day: '9' },
    end_date: { year: '2024', month: '5', day: '11' },
    text: { headline: 'The strike', text: '<p>It <em>begins</em>.</p>' },
    group: 'Quay',
    classname: 'red',
    media: { url: 'https://youtu.be/a', thumbnail: 't.jpg', credit: 'Ben', caption: 'So' },
  });
  expect(ides).toMatchObject({ text: { headline: 'By slashes', text: '' } });
  expect(roundTrip(temporaryFolder(), text)).toMatchObject({
    title: { type: 'default', text: { headline: 'The <b>harbour</b>', text: '<p>Ten days.</p>' } },
    eras: [{ start_date: { year: '2024', month: '5' }, text: { headline: 'May' } }],
  });
});

const withDate = (date: unknown): string =>
  JSON.stringify({ timeline: { headline: 'A', date: [{}, date] } });

test.each([
  [
    { startDate: 'soon', headline: 'It' },
    'Date 1, "It" has the date "soon", which TimelineJS cannot',
  ],
  [{ startDate: '2024,13,1', headline: 'It' }, 'has the month "13"'],
  [{ startDate: '2023,2,31', headline: 'It' }, 'that month has 28 days'],
  [{ headline: 'It' }, 'Date 1, "It" has no date'],
  [{ startDate: '2024', endDate: '2023', headline: 'It' }, 'ends before it begins'],
  [7, 'Date 1 is not an event'],
])('%j is refused', (date, sentence) => {
  const found = importOf(withDate(date)).problems.diagnostics;
  expect(found.map((each) => each.sentence)).toEqual([expect.stringContaining(sentence)]);
});

test('a file without dates is refused', () => {
  expect(problemsOf('{"timeline": {"date": []}}')).toEqual(['There is no event in the file.']);
});
