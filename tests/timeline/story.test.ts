/** The story of a timeline, read from its JSON: a bad stop is left out, and the others stay. */
import { describe, expect, test } from 'vitest';
import { compileTimeline } from '../../src/compile/compile.ts';
import { parseTimeline } from '../../src/timeline/parse.ts';
import { translate } from '../../src/timeline/translation.ts';
import { seedsOf } from '../compile/seeds.ts';

const json = () => compileTimeline(seedsOf('story-translated'), 'test').timeline!;

const DAY = 86_400_000;

test('stops come in the editor’s order, with their sentences and extents', () => {
  const { timeline, problems } = parseTimeline(json());
  expect(problems).toEqual([]);
  expect(timeline!.story).toEqual([
    {
      event: 'letter',
      sentence: 'A letter invites the bakers.',
      language: 'en',
      extent: { from: Date.UTC(2025, 11, 29), to: Date.UTC(2026, 0, 2) + DAY },
    },
    {
      event: 'meeting',
      sentence: 'They meet over the weekend.',
      language: 'en',
      extent: null,
    },
  ]);
});

test('a translation has its own sentences', () => {
  const { timeline } = parseTimeline(json());
  const { story } = translate(timeline!, 'uk');
  expect(story.map(({ sentence, language }) => [sentence, language])).toEqual([
    ['Лист запрошує пекарів.', 'uk'],
    ['Вони збираються у вихідні.', 'uk'],
  ]);
});

test('a timeline without a story has none', () => {
  const { timeline } = parseTimeline(compileTimeline(seedsOf(), 'test').timeline!);
  expect(timeline!.story).toEqual([]);
});

describe('a stop is left out, and reported,', () => {
  const good = { event: 'letter', sentence: 'A letter comes.' };
  test.for([
    ['that names no event', { ...good, event: 'nobody' }, 'unknown', 'story[1].event'],
    ['that comes twice', good, 'double', 'story[1].event'],
    [
      'whose sentence is long',
      { ...good, event: 'meeting', sentence: 'x'.repeat(241) },
      'long',
      'story[1].sentence',
    ],
    ['that is not a record', 7, 'form', 'story[1]'],
  ] as const)('%s', ([, stop, why, place]) => {
    const { timeline, problems } = parseTimeline({ ...json(), story: [good, stop] });
    expect(timeline!.story.map(({ event }) => event)).toEqual(['letter']);
    expect(problems.map((each) => [each.why, each.place])).toEqual([[why, place]]);
  });

  test.for([
    ['an extent that ends before it begins', { from: '2026-01-05', to: '2026-01-01' }, 'date'],
    ['an extent that is not a record', 'January', 'form'],
  ] as const)('but not for %s', ([, extent, why]) => {
    const { timeline, problems } = parseTimeline({ ...json(), story: [{ ...good, extent }] });
    expect(timeline!.story).toMatchObject([{ event: 'letter', extent: null }]);
    expect(problems.map((each) => each.why)).toEqual([why]);
  });

  test('a story that is not a list leaves every event to be told', () => {
    const { timeline, problems } = parseTimeline({ ...json(), story: 'none' });
    expect(timeline!.story).toEqual([]);
    expect(problems.map(({ place }) => place)).toEqual(['story']);
  });
});
