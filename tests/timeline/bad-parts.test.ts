/** A part that cannot be read is left out and reported with its place, and nothing else is lost. */
import { describe, expect, test } from 'vitest';
import { parseTimeline } from '../../src/timeline/parse.ts';
import { describeProblems } from '../../src/timeline/problem.ts';
import type { TimelineEvent } from '../../src/timeline/timeline.ts';
import { event, timeline, when } from './small.ts';

const [passage] = event('x').citations;
const [paper] = timeline().documents;

function read(fields: object) {
  const { timeline: parsed, problems } = parseTimeline(timeline(fields));
  return { parsed: parsed!, told: problems.map(({ place, why }) => `${place} ${why}`) };
}
const readEvent = (fields: object): { first: TimelineEvent; told: string[] } => {
  const { parsed, told } = read({ events: [event('first', fields)] });
  return { first: parsed.events[0]!, told };
};

const YI = 'и\u0306'; // й, as macOS writes it in names of files: two units, one character.

describe('of an event', () => {
  const reading = (value: unknown, ...citations: number[]) => ({ value, citations });
  const difference = (...readings: unknown[]) => ({ about: 'x', readings });

  test.each([
    ['its label', { label: 3 }, 'label form', { label: 'A title' }],
    ['a label that is too long', { label: 'a'.repeat(37) }, 'label long', { label: 'A title' }],
    ['its importance', { importance: 99 }, 'importance form', { importance: 3 }],
    ['a person', { people: ['Ann', ' '] }, 'people[1] form', { people: ['Ann'] }],
    ['all its places', { places: 'Paris' }, 'places form', { places: [] }],
    ['an event before it', { after: ['A', 'b'] }, 'after[0] form', { after: ['b'] }],
    ['its images', { media: {} }, 'media form', { media: [] }],
    ['a difference', { differences: [3] }, 'differences[0] form', { differences: [] }],
    [
      'a reading, and with it a difference',
      { differences: [difference(reading('a', 0), reading(4, 0))] },
      ['differences[0].readings[1].value form', 'differences[0] form'],
      { differences: [] },
    ],
    [
      'a reading of a citation that is not there',
      { differences: [difference(reading('a', 0), reading('b', 7), reading('c', 0))] },
      'differences[0].readings[1].citations unknown',
      { differences: [difference(reading('a', 0), reading('c', 0))] },
    ],
    [
      'a citation of a document that is not there, with its reading',
      {
        citations: [
          { ...passage, document: 'other' },
          { ...passage, paragraph: 2 },
        ],
        differences: [difference(reading('a', 1), reading('b', 0), reading('c', 1, 0))],
      },
      ['citations[0].document unknown', 'differences[0].readings[1].citations unknown'],
      {
        citations: [{ ...passage, paragraph: 2, attributedTo: null }],
        differences: [difference(reading('a', 0), reading('c', 0))],
      },
    ],
    [
      'to whom a passage is attributed',
      { citations: [{ ...passage, attributedTo: 5 }] },
      'citations[0].attributedTo form',
      { citations: [{ ...passage, attributedTo: null }] },
    ],
  ])('%s', (_, fields, places, kept) => {
    const { first, told } = readEvent(fields);
    expect(told).toEqual([places].flat().map((place) => `events[0].${place}`));
    expect(first).toMatchObject(kept);
  });

  test('the phrase of its date', () => {
    const dating = { basis: 'relative', reason: 'So.', phrase: '\u200b', relativeTo: 7 };
    const { first, told } = readEvent({ when: { ...when, dating } });
    expect(told).toEqual([
      'events[0].when.dating.phrase form',
      'events[0].when.dating.relativeTo form',
    ]);
    expect(first.when.dating).toMatchObject({ phrase: null, relativeTo: null, reason: 'So.' });
  });

  test.each([
    ['decomposed letters', YI.repeat(36)],
    ['flags', '🇺🇦🇫🇷'.repeat(18)],
    ['families', '👩🏽‍❤️‍💋‍👨🏿'.repeat(36)],
    ['plain letters', 'a'.repeat(36)],
  ])('no label of 36 characters: %s', (_, label) => {
    expect(readEvent({ label }).told).toEqual([]);
    expect(readEvent({ label: `${label}a` }).told).toEqual(['events[0].label long']);
  });

  test('a label of endless combining marks, at once', () => {
    expect(readEvent({ label: `a${'\u0301'.repeat(1e6)}` }).told).toEqual(['events[0].label long']);
  });
});

describe('of a timeline', () => {
  const document = (fields: object) => read({ documents: [{ ...paper, ...fields }] });

  test.each([
    ['title', null],
    ['publisher', null],
    ['author', null],
    ['language', 'en'],
    ['file', ''],
    ['sha256', ''],
    ['publishedBasis', ''],
  ])('a document’s %s', (key, kept) => {
    const { parsed, told } = document({ [key]: 3 });
    expect(told).toEqual([`documents[0].${key} form`]);
    expect(parsed.documents[0]).toMatchObject({ id: 'paper', [key]: kept });
    expect(parsed.events).toHaveLength(1);
  });

  test.each([
    ['url', 'javascript:alert(1)'],
    ['url', 'https://paper.example/a b'],
    ['archived', '//archive.example/a'],
    ['accessed', '7 May'],
  ])('a document’s %s that is no such thing: %s', (key, given) => {
    const { parsed, told } = document({ [key]: given });
    expect(told).toEqual([`documents[0].${key} form`]);
    expect(parsed.documents[0]).toMatchObject({ id: 'paper', [key]: null });
  });

  test('a day on which nobody read a document', () => {
    const { parsed, told } = document({ accessed: '2026-02-30' });
    expect(told).toEqual(['documents[0].accessed date']);
    expect(parsed.documents[0]).toMatchObject({ id: 'paper', accessed: null });
  });

  test('a document without a date, with the citations of it', () => {
    const undated = { ...paper, id: 'undated', publishedWhen: null };
    const citations = [passage, { ...passage, document: 'undated' }];
    const { parsed, told } = read({
      documents: [paper, undated],
      events: [event('first', { citations })],
    });
    expect(told).toEqual([
      'documents[1].publishedWhen form',
      'events[0].citations[1].document unknown',
    ]);
    expect(parsed.documents).toHaveLength(1);
    expect(parsed.events[0]!.citations).toHaveLength(1);
  });

  test('its summary, and an invisible spelling', () => {
    const spellings = [['Crumb', ' '], ['Kyiv', 'Kiev', '\u200b'], 'x', ['a']];
    const { parsed, told } = read({ summary: null, spellings });
    expect(told).toEqual([
      'summary form',
      'spellings[0][1] form',
      'spellings[1][2] form',
      'spellings[2] form',
      'spellings[3] form',
    ]);
    expect(parsed.summary).toBe('');
    expect(parsed.spellings).toEqual([['Kyiv', 'Kiev']]);
  });

  test('a lane, with its events', () => {
    const { parsed, told } = read({
      lanes: [{ id: 'lane', name: 'Lane' }, { id: 'other' }],
      events: [event('first'), event('second', { lane: 'other' })],
    });
    expect(told).toEqual(['lanes[1].name form', 'events[1].lane unknown']);
    expect(parsed.events.map(({ id }) => id)).toEqual(['first']);
  });

  test('a ninth lane', () => {
    const lanes = Array.from({ length: 9 }, (_, i) => ({ id: `lane-${i}`, name: 'x' }));
    const events = [event('first', { lane: 'lane-0' }), event('last', { lane: 'lane-8' })];
    const { parsed, told } = read({ lanes, events });
    expect(told).toEqual(['lanes[8] long', 'events[1].lane unknown']);
    expect(parsed.lanes).toHaveLength(8);
  });

  test.each([
    ['that is none', null, 'home form'],
    ['that ends before it begins', { from: '2026-01-08', to: '2026-01-01' }, 'home date'],
    ['that is in no calendar', { from: '2026-02-30', to: '2026-03-01' }, 'home date'],
  ])('a home %s: all days of all events are', (_, home, problem) => {
    const { parsed, told } = read({ home });
    expect(told).toEqual([problem]);
    expect(parsed.home).toEqual(parsed.events[0]!.when.extent);
  });
});

test('a report is short, whatever it is about', () => {
  const long = 'x'.repeat(1e6);
  const { problems } = parseTimeline(
    timeline({ events: [event('first'), event(`${long}!`), event('last', { lane: long })] }),
  );
  expect(problems).toHaveLength(2);
  for (const { place, sentence } of problems) expect((place + sentence).length).toBeLessThan(500);
});

test('the reason why nothing can be shown names the place, and is short', () => {
  const events = Array.from({ length: 9 }, (_, i) => event(`e-${i}`, { lane: 'x' }));
  const { problems } = parseTimeline(timeline({ events }));
  expect(describeProblems(problems)).toBe(
    'events[0].lane: There is no lane "x". events[1].lane: There is no lane "x". events[2].lane: There is no lane "x". (7 more)',
  );
});

test('the report of a bad part shows each hidden character by its number', () => {
  const bad = { ...event('first'), lane: 'a\u202eb\u0000\nc' };
  const { problems } = parseTimeline(timeline({ events: [event('second'), bad] }));
  expect(problems.map(({ sentence }) => sentence).join()).toContain('a\\u{202e}b\\u{0}\\u{a}c');
});
