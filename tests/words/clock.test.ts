/**
 * Which clock the times of a timeline are by: in three languages, and when a document uses another.
 */
import { expect, test } from 'vitest';
import { timelineClock } from '../../src/words/clock.ts';
import { documentClock } from '../../src/words/document-clock.ts';
import { wordsOf } from '../../src/words/every.ts';
import { read, type DatedSeed } from '../compile/dated-seeds.ts';

const said = (seed: DatedSeed, language = 'en'): string | null => {
  const timeline = read(seed);
  return timelineClock(timeline, timeline.events, timeline.documents, wordsOf(language));
};
const elsewhere = (seed: DatedSeed, language = 'en'): (string | null)[] =>
  read(seed).events.map(({ when }) => documentClock(when, wordsOf(language)));

const AUCKLAND: DatedSeed = {
  timeZone: 'Pacific/Auckland',
  events: { quake: '2026-03-10T00:30+13:00', warning: '2026-03-09T01:45-10:00' },
};

test('if no date has a clock time, no clock is mentioned', () => {
  expect(said({ events: { day: '2026-03-10', month: '2026-03' } })).toBeNull();
});

test.each([
  ['en', 'Times are those of Auckland (UTC+13)'],
  ['fr', 'Heure locale : Auckland (UTC+13)'],
  ['uk', 'За місцевим часом: Auckland (UTC+13)'],
])('in %s: %s', (language, sentence) => {
  expect(said(AUCKLAND, language)).toBe(sentence);
});

test.each([
  ['en', 'Times are in UTC'],
  ['fr', 'Heures en UTC'],
  ['uk', 'Час за UTC'],
])('UTC is not a place, in %s', (language, sentence) => {
  expect(said({ timeZone: 'UTC', events: { a: '2026-03-10T14:00Z' } }, language)).toBe(sentence);
});

test('if clocks change meanwhile, both offsets are given, in order of time', () => {
  const events = { later: '2026-10-25T02:30+01:00', before: '2026-10-25T02:30+02:00' };
  const night = { home: '2026-10-24/2026-10-26', events };
  expect(said(night)).toBe('Times are those of Paris (UTC+2, UTC+1)');
});

test('a zone is named by its place alone, whatever the form of its name', () => {
  const at = (timeZone: string, when: string): string | null =>
    said({ timeZone, events: { when } });
  expect(at('America/New_York', '2026-03-10T09:00-04:00')).toContain('New York (UTC−4)');
  expect(at('America/Argentina/Buenos_Aires', '2026-03-10T09:00-03:00')).toContain(
    'Buenos Aires, Argentina (UTC−3)',
  );
});

test.each([
  ['en', 'In its document: Monday 9 March 2026, 01:45 (UTC−10)'],
  ['fr', 'Dans le document : le lundi 9 mars 2026 à 01:45 (UTC−10)'],
  ['uk', 'У документі: понеділок, 9 березня 2026 року, 01:45 (UTC−10)'],
])('what a document gives by another clock is given by that one, too, in %s', (language, text) => {
  expect(elsewhere(AUCKLAND, language)).toEqual([null, text]);
});

test('a time in UTC is by another clock; one with the zone’s own offset is not', () => {
  const events = { own: '2026-03-10T14:00+01:00', utc: '2026-03-10T14:00Z' };
  expect(elsewhere({ events })).toEqual([
    null,
    'In its document: Tuesday 10 March 2026, 14:00 (UTC)',
  ]);
});

test.each([
  [
    '2026-03-09T22:00-04:00/2026-03-10T01:15-04:00',
    '9 March 2026, 22:00 – 10 March 2026, 01:15 (UTC−4)',
  ],
  ['2026-03-10T14:00+01:00/2026-03-10T16:00Z', '10 March 2026, 14:00 (UTC+1)–16:00 (UTC)'],
  ['2026-03-09/2026-03-10T16:00Z', '9 March 2026 – 10 March 2026, 16:00 (UTC)'],
  ['[2026-03-10T16:00Z..]', 'on or after 10 March 2026, 16:00 (UTC)'],
  ['2026-03-10T16:00:05Z', 'Tuesday 10 March 2026, 16:00:05 (UTC)'],
  ['2026-03-10T16Z', 'Tuesday 10 March 2026, in the hour from 16:00 (UTC)'],
  ['2026-03-10T16:00Z~', 'about Tuesday 10 March 2026, 16:00 (UTC)'],
])('%s, by its document’s clock', (when, text) => {
  expect(elsewhere({ events: { when } })).toEqual([`In its document: ${text}`]);
});

test('a whole minute stays one although an old clock of the timeline is off by seconds', () => {
  const seed = { home: '1900-01-01/1900-12-31', events: { old: '1900-06-01T12:00Z' } };
  expect(elsewhere(seed)).toEqual(['In its document: 1 June 1900, 12:00 (UTC)']);
});

test('the data keep the offset of the document', () => {
  const [quake, warning] = read(AUCKLAND).events.map(({ when }) => when.earliest!.clock!);
  expect(quake!.document).toBeUndefined();
  expect(warning!.document).toEqual({ ahead: -36_000_000, timeZone: null });
});
