import { describe, expect, test } from 'vitest';
import { parseInstant } from '../../src/time/iso.ts';
import { parseTimeline } from '../../src/timeline/parse.ts';
import { event, timeline, when } from './small.ts';

const parseWith = (...events: object[]) => parseTimeline(timeline({ events }));

test('dates become extents, and fields that may be missing become null', () => {
  const { timeline: parsed, problems } = parseTimeline(timeline());
  expect(problems).toEqual([]);
  const [first] = parsed!.events;
  expect(first!.when.extent.from).toBe(parseInstant('2026-01-06'));
  expect(first!.label).toBe('A title');
  expect(first!.when.dating.phrase).toBeNull();
  expect(first!.citations[0]!.attributedTo).toBeNull();
  expect(parsed!.documents[0]!.published.extent).toEqual(first!.when.extent);
  expect(parsed!.home.to).toBe(parseInstant('2026-01-08'));
});

test('fields of a later minor version are ignored', () => {
  const { timeline: parsed, problems } = parseTimeline(
    timeline({ format: 'sourceline/2.4', mood: 'new', events: [event('first', { mood: 'new' })] }),
  );
  expect(problems).toEqual([]);
  expect(parsed).not.toHaveProperty('mood');
  expect(parsed!.events[0]).not.toHaveProperty('mood');
});

describe('is refused as a whole', () => {
  test.each([
    [
      'a later major version',
      timeline({ format: 'sourceline/3' }),
      'This page reads sourceline/2; the data is "sourceline/3".',
    ],
    [
      'a version that only begins alike',
      timeline({ format: 'sourceline/20' }),
      'This page reads sourceline/2; the data is "sourceline/20".',
    ],
    [
      'another kind of file',
      { events: [] },
      'This is not a Sourceline timeline: it has no "format".',
    ],
    ['nothing at all', null, 'This is not a Sourceline timeline: it has no "format".'],
    [
      'one of whose events none can be read',
      timeline({ events: [event('first', { lane: 'other' })] }),
      'There is no lane "other".',
      'No event can be read.',
    ],
    ['one without a title', timeline({ title: ' ' }), 'Nothing of this text can be seen.'],
  ])('%s', (_, json, ...sentences) => {
    const { timeline: parsed, problems } = parseTimeline(json);
    expect(parsed).toBeNull();
    expect(problems.map((problem) => problem.sentence)).toEqual(sentences);
  });
});

describe('one bad event is left out and told, and the others stay:', () => {
  test.each([
    ['a missing title', { title: undefined }, 'events[1].title'],
    ['a title that nobody can see', { title: ' \u200b\n' }, 'events[1].title'],
    ['an unknown status', { status: 'rumoured' }, 'events[1].status'],
    ['a lane that is not there', { lane: 'other' }, 'events[1].lane'],
    [
      'a date that is in no calendar',
      { when: { ...event('x').when, earliest: '2026-02-30', latest: '2026-02-30' } },
      'events[1].when',
    ],
    ['an id that is taken', { id: 'first' }, 'events[1].id'],
    [
      'a reason that nobody gives',
      { when: { ...when, dating: { basis: 'stated' } } },
      'events[1].when.dating.reason',
    ],
  ])('%s', (_, fields, place) => {
    const { timeline: parsed, problems } = parseWith(
      event('first'),
      event('bad', fields),
      event('last'),
    );
    expect(parsed!.events.map(({ id }) => id)).toEqual(['first', 'last']);
    expect(problems.map((problem) => problem.place)).toEqual([place]);
    expect(problems[0]!.sentence).not.toBe('');
  });

  test('no citation that can be read', () => {
    const { timeline: parsed, problems } = parseWith(event('a'), event('b', { citations: [3] }));
    expect(parsed!.events).toHaveLength(1);
    expect(problems.map(({ place }) => place)).toContain('events[1].citations');
  });

  test('an event without a source is not one of them', () => {
    const { timeline: parsed, problems } = parseWith(event('first', { citations: [] }));
    expect(parsed!.events.map(({ citations }) => citations)).toEqual([[]]);
    expect(problems).toEqual([]);
  });

  test('something that is not an event at all', () => {
    const { timeline: parsed, problems } = parseWith(event('first'), []);
    expect(parsed!.events).toHaveLength(1);
    expect(problems).not.toEqual([]);
  });
});

describe('an image that is not the timeline’s own is left out and reported, but its event stays:', () => {
  const image = { src: 'test/0f.png', width: 3, height: 2, alt: 'a', credit: 'b' };

  test.each([
    ['a script', { src: 'javascript:alert(1)' }, 'src'],
    ['another site', { src: 'https://example.org/0f.png' }, 'src'],
    ['another site without a scheme', { src: '//example.org/0f.png' }, 'src'],
    ['data', { src: 'data:image/png;base64,AAAA' }, 'src'],
    ['a way up', { src: '../test/0f.png' }, 'src'],
    ['a way up within', { src: 'test/../../0f.png' }, 'src'],
    ['a way up in disguise', { src: 'test/%2e%2e/0f.png' }, 'src'],
    ['a way up for Windows', { src: 'test\\..\\0f.png' }, 'src'],
    ['a path from the root', { src: '/test/0f.png' }, 'src'],
    ['what may hold scripts', { src: 'test/0f.svg' }, 'src'],
    ['a query', { src: 'test/0f.png?who' }, 'src'],
    ['no alternative text', { alt: '' }, 'alt'],
    ['no credit', { credit: undefined }, 'credit'],
    ['no measures', { width: 0 }, 'width'],
  ])('%s', (_, fields, field) => {
    const media = [{ ...image, ...fields }, image];
    const { timeline: parsed, problems } = parseWith(event('first', { media }));
    expect(problems.map(({ place }) => place)).toEqual([`events[0].media[0].${field}`]);
    expect(parsed!.events[0]!.media).toEqual([{ ...image, caption: null, language: 'en' }]);
  });

  test('in a sentence', () => {
    const { problems } = parseWith(event('first', { media: [{ ...image, src: '../0f.png' }] }));
    expect(problems[0]!.sentence).toBe('An image lies beside the timeline: "harbour/1f0c.jpg".');
  });
});

test('events come in order of time, whatever their order in the file', () => {
  const early = {
    ...when,
    edtf: '2025',
    form: 'single',
    earliest: '2025',
    latest: '2025',
    precision: 'year',
  };
  const { timeline: parsed } = parseWith(
    event('late'),
    event('early', { when: { ...early, dating: { basis: 'stated', reason: 'So.' } } }),
  );
  expect(parsed!.events.map(({ id }) => id)).toEqual(['early', 'late']);
});
