import { describe, expect, test } from 'vitest';
import { MINUTE } from '../../src/time/instant.ts';
import { compiled, read } from './dated-seeds.ts';

const march = '2026-03-10T14:00+01:00';

describe('what can be true compiles:', () => {
  test.each([
    ['a day after a moment within it', march, { when: '2026-03-10', after: ['first'] }],
    ['a month after a moment of its last day', '2026-03-31T14:00+02:00', '2026-03'],
    ['a month after one of its days', '2026-03-10', '2026-03'],
    ['an hour after a minute within it', '2026-03-10T14:30+01:00', '2026-03-10T14+01:00'],
    ['a minute after a second within it', '2026-03-10T14:00:30+01:00', march],
    ['a span that ends on that day', march, '2026-03-09/2026-03-10'],
    ['one of two days', march, '[2026-03-09..2026-03-10]'],
    [
      'twenty minutes over the change of clocks',
      '2026-10-25T02:50+02:00',
      '2026-10-25T02:10+01:00',
    ],
  ])('%s', (_, first, second) => {
    const fields = typeof second === 'string' ? { when: second, after: ['first'] } : second;
    const home = '2026-01-01/2026-12-31';
    expect(compiled({ home, events: { first, second: fields } }).problems).toEqual([]);
  });

  test.each([
    ['after', '2026-03-10'],
    ['before', '2026-03-10'],
    ['after', '[2026-03-10..2026-03-12]'],
    ['before', '[2026-03-08..2026-03-10]'],
    ['after', '2026-03'],
    ['before', '[..2026-03-10]'],
  ])('bounded %s a moment: %s', (side, when) => {
    const dating = { basis: 'bounded', [side]: 'first', reason: 'So.' };
    expect(compiled({ events: { first: march, second: { when, dating } } }).problems).toEqual([]);
  });

  test.each([
    ['after', '../2026-03-11', '[..2026-03-12]'],
    ['before', '2026-03-09/..', '[2026-03-10..]'],
  ])('bounded %s what has no such end: %s, %s', (side, first, when) => {
    const dating = { basis: 'bounded', [side]: 'first', reason: 'So.' };
    expect(compiled({ events: { first, second: { when, dating } } }).problems).toEqual([]);
  });

  test.each([
    '[2026-03-10T14:00+01:00..2026-03-10]',
    '[2026-03-10..2026-03-10T14:00+01:00]',
    '2026-03-10T14:00+01:00/2026-03-10',
    '2026-03-10/2026-03-10T14:00+01:00',
    '2026-03-10T14:00+01:00/2026-03-11',
    '2026-03-15/2026-03',
    '2026-03/2026-03-15',
    '2026-03-31T14:00+02:00/2026-03',
    '2026-03-15/2026',
    '2026-10-25T02:40+02:00/2026-10-25T02:20+01:00',
    '2026-03-29T01:50+01:00/2026-03-29T03:10+02:00',
  ])('%s', (when) => {
    expect(compiled({ home: '2026-01-01/2026-12-31', events: { only: when } }).problems).toEqual(
      [],
    );
  });

  test('half an hour that comes twice in New York, and in Lord Howe', () => {
    const events = { only: '[2026-11-01T01:30-04:00..2026-11-01T01:10-05:00]' };
    const home = '2026-01-01/2026-12-31';
    expect(compiled({ timeZone: 'America/New_York', home, events }).problems).toEqual([]);
    const howe = { only: '2026-04-05T01:40+11:00/2026-04-05T01:35+10:30' };
    expect(compiled({ timeZone: 'Australia/Lord_Howe', home, events: howe }).problems).toEqual([]);
  });

  test('a day after a moment of its first hour, where that comes twice: Havana', () => {
    const events = {
      early: '2026-11-01T00:50-04:00',
      again: { when: '2026-11-01T00:10-05:00', after: ['early'] },
      day: { when: '2026-11-01', after: ['early'] },
    };
    const seed = { timeZone: 'America/Havana', home: '2026-10-31/2026-11-02', events };
    expect(compiled(seed).problems).toEqual([]);
    expect(read(seed).events.map(({ id }) => id)).toEqual(['early', 'day', 'again']);
  });

  test.each(['2026-03-10/2026-03-10', '2026-03-09/2026-03-10'])('a home of moments: %s', (home) => {
    expect(compiled({ home, events: { a: march, b: '2026-03-10T18:30+01:00' } }).problems).toEqual(
      [],
    );
  });
});

describe('what cannot be true is refused:', () => {
  test.each([
    ['a day after the next one', '2026-03-11', '2026-03-10', 'after-order'],
    ['a moment after a later one', march, '2026-03-10T13:59+01:00', 'after-order'],
    ['a moment after one that is later in UTC', march, '2026-03-10T14:30+02:00', 'after-order'],
    ['a month after the next', '2026-04-01', '2026-03', 'after-order'],
    ['a time that clocks skipped', march, '2026-03-29T02:30+01:00', 'date-invalid'],
  ])('%s', (_, first, when, code) => {
    const { problems } = compiled({ events: { first, second: { when, after: ['first'] } } });
    expect(problems.map((each) => each.split(':', 1)[0])).toEqual([code]);
  });

  test.each([
    ['after', '[2026-03-08..2026-03-12]'],
    ['before', '[2026-03-08..2026-03-12]'],
    ['after', '[..2026-03-12]'],
    ['before', '[2026-03-08..]'],
    ['after', '2026-03-09'],
  ])('bounded %s a moment: %s', (side, when) => {
    const dating = { basis: 'bounded', [side]: 'first', reason: 'So.' };
    const { problems } = compiled({ events: { first: march, second: { when, dating } } });
    expect(problems).toHaveLength(1);
  });

  test('a home without events', () => {
    const { problems } = compiled({ home: '2026-03-11/2026-03-12', events: { a: march } });
    expect(problems[0]).toContain('home-empty');
  });
});

describe('a night on which clocks go back', () => {
  const night = () =>
    read({
      home: '2026-10-24/2026-10-26',
      events: {
        first: '2026-10-25T02:50+02:00',
        second: '2026-10-25T02:10+01:00',
        'same-a': '2026-10-25T02:30+02:00',
        'same-b': '2026-10-25T02:30+01:00',
      },
    });

  test('has its moments in the order of UTC', () => {
    expect(night().events.map(({ id }) => id)).toEqual(['same-a', 'first', 'second', 'same-b']);
  });

  test('has them twenty minutes of a day of 25 hours apart on the axis', () => {
    const [, first, second] = night().events.map(({ when }) => when.extent);
    expect(second!.from - first!.from).toBeCloseTo((20 * MINUTE * 24) / 25, 3);
  });

  test('says in the data when clocks change', () => {
    expect(night().clockChanges).toEqual([
      { at: Date.parse('2026-10-25T01:00Z'), from: 120 * MINUTE, to: 60 * MINUTE },
    ]);
  });
});

test('a date keeps its unit in the data, and its author’s order', () => {
  const { json } = compiled({
    home: '2020-01-01/2026-12-31',
    events: {
      b: '2022-02',
      a: '2022-02',
      year: '2025',
      open: '2022-03/..',
      unknown: '2022-03/',
      about: '2021~/2022-06',
      moment: '2026-03-10T14:00Z',
    },
  });
  const dates = json!.events.map(({ id, when }) => [id, when.earliest, when.latest, when.end]);
  expect(dates).toEqual([
    ['about', '2021~', '2022-06', undefined],
    ['b', '2022-02', '2022-02', undefined],
    ['a', '2022-02', '2022-02', undefined],
    ['open', '2022-03', null, undefined],
    ['unknown', '2022-03', null, { earliest: null, latest: null }],
    ['year', '2025', '2025', undefined],
    ['moment', '2026-03-10T15:00+01:00', '2026-03-10T15:00+01:00', undefined],
  ]);
});
