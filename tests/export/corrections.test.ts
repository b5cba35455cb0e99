/** A correction is told by every format that programs read, and by the pages without scripts. */
import ICAL from 'ical.js';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { csvText } from '../../src/export/formats/csv.ts';
import { icalendarText } from '../../src/export/formats/icalendar.ts';
import { jsonLd } from '../../src/export/formats/json-ld.ts';
import { atomFeed } from '../../src/export/site/feed.ts';
import { eventPage } from '../../src/export/still/event-page.ts';
import { renderStill } from '../../src/export/still/prerender.ts';
import { ENGLISH } from '../../src/words/english.ts';
import { wordsOf } from '../../src/words/every.ts';
import { shownText } from '../fuzz/markup.ts';
import { correctedHarbour } from './corrected.ts';
import { harbour } from './harbour.ts';

const SITE = 'https://gazette.example/';
const taken = (timeline = correctedHarbour()) => ({ timeline, words: ENGLISH, address: SITE });
const SAID = 'Corrected on 3 Jun 2024: the date was 29 Apr 2024, and is 30 Apr 2024 now.';
const WHY = 'The paper gives the 30th.';

const visibleText = (html: string): string => shownText(html).replaceAll(/\s+/g, ' ');

const feedOf = (timeline = correctedHarbour()): string =>
  atomFeed({
    ...taken(timeline),
    self: `${SITE}feed.xml`,
    author: { name: 'gazette.example', url: null },
  });
const updatedIn = (feed: string): string[] =>
  [...feed.matchAll(/<updated>(.*?)<\/updated>/g)].map(([, stamp]) => stamp!);

test('the feed moves the date of the entry, and its own', () => {
  expect(new Set(updatedIn(feedOf(harbour())))).toEqual(new Set(['2024-05-09T00:00:00Z']));
  // The moment of the last change, in UTC.
  expect(updatedIn(feedOf()).slice(0, 3)).toEqual([
    '2024-06-04T13:30:00Z',
    '2024-06-04T13:30:00Z',
    '2024-05-09T00:00:00Z',
  ]);
  expect(feedOf()).toContain(SAID);
});

test('the calendar has a new version of the event, under the id that it had first', () => {
  const events = (timeline = correctedHarbour()) =>
    new ICAL.Component(ICAL.parse(icalendarText(taken(timeline))) as unknown[])
      .getAllSubcomponents('vevent')
      .map((each) =>
        ['uid', 'sequence', 'last-modified', 'dtstamp'].map((name) =>
          String(each.getFirstPropertyValue(name)),
        ),
      );
  expect(events(harbour())[0]).toEqual([
    'vote@harbour.sourceline',
    'null',
    'null',
    '2024-05-09T00:00:00Z',
  ]);
  expect(events()[0]).toEqual([
    'ballot@harbour.sourceline',
    '2',
    '2024-06-04T13:30:00Z',
    '2024-06-04T13:30:00Z',
  ]);
  expect(events()[1]).toEqual(events(harbour())[1]);
  expect(icalendarText(taken()).replaceAll('\r\n ', '')).toContain(WHY);
});

test('JSON-LD says when it was modified, and what was corrected, in the page as well', () => {
  for (const lean of [false, true]) {
    expect(jsonLd(taken(), lean)).toMatchObject({
      dateModified: '2024-06-04T13:30:00Z',
      correction: [
        {
          '@type': 'CorrectionComment',
          text: `Dockers vote to strike. ${SAID} ${WHY}`,
          datePublished: '2024-06-03T00:00:00Z',
        },
        { text: 'The event “A parade” was removed on 2 Jun 2024. It took place elsewhere.' },
      ],
    });
    expect(jsonLd(taken(harbour()), lean)).not.toHaveProperty('dateModified');
  }
});

test('the table has a column for it', () => {
  const [row, other] = parse<Record<string, string>>(csvText(taken()), { columns: true });
  expect(row!.changes!.split('\n')[0]).toBe(`${SAID} ${WHY}`);
  expect(other!.changes).toBe('');
});

test('the pages without scripts say it, at their head and at the event', () => {
  const still = visibleText(
    renderStill(correctedHarbour(), ENGLISH, { wholeAddress: null, liveAddress: null }),
  );
  expect(still).toContain('Updated 4 Jun 2024, 13:30 (UTC), 2 corrections');
  expect(still).toContain(`${SAID} ${WHY}`);
  expect(still).toContain('was removed on 2 Jun 2024. It took place elsewhere.');
  const timeline = correctedHarbour();
  const parts = {
    addresses: { canonical: SITE, card: SITE, oembed: null, feed: SITE },
    up: '',
    page: '',
  };
  const own = { policy: '', styles: [], icon: '', card: '' };
  const page = eventPage({
    timeline,
    event: timeline.events[0]!,
    words: ENGLISH,
    ...parts,
    ...own,
  });
  expect(visibleText(page)).toContain(`${SAID} ${WHY}`);
});

test.each([
  ['fr', 'Corrigé le 3 juin 2024 – date : auparavant 29 avr. 2024, désormais 30 avr. 2024.'],
  ['uk', 'Виправлено 3 черв. 2024: дата – раніше 29 квіт. 2024, тепер 30 квіт. 2024. '],
])('it is worded in %s', (language, said) => {
  const text = csvText({ ...taken(), words: wordsOf(language) });
  expect(text).toContain(said);
});
