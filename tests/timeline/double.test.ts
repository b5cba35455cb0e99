/** Duplicates: if nothing is lost, the two become one; otherwise the second one is reported. */
import { expect, test } from 'vitest';
import { parseTimeline } from '../../src/timeline/parse.ts';
import { event, timeline } from './small.ts';

const [passage] = event('x').citations;
const [paper] = timeline().documents;

function read(fields: object, head: object = {}) {
  const { timeline: parsed, problems } = parseTimeline(
    timeline({ events: [event('first', fields)], ...head }),
  );
  return { parsed: parsed!, first: parsed!.events[0]!, problems };
}
const places = ({ problems }: ReturnType<typeof read>) =>
  problems.map(({ place, why }) => `${place} ${why}`);

const reading = (value: string, ...citations: number[]) => ({ value, citations });
const citations = [passage, { ...passage, paragraph: 2 }, { ...passage, paragraph: 3 }];

test('two differences about the same are one, with all readings of both', () => {
  const differences = [
    { about: 'who came', readings: [reading('35', 0), reading('27', 1)] },
    { about: 'how long', readings: [reading('a day', 0), reading('two', 1)] },
    { about: ' who came', readings: [reading('27', 2), reading('40', 2)] },
  ];
  const { first, problems } = read({ citations, differences });
  expect(problems).toEqual([]);
  expect(first.differences).toEqual([
    { about: 'who came', readings: [reading('35', 0), reading('27', 1, 2), reading('40', 2)] },
    differences[1],
  ]);
});

test('so are those whose words only are encoded differently', () => {
  const readings = [reading('a', 0), reading('b', 1)];
  const differences = ['caf\u00e9', 'cafe\u0301'].map((about) => ({ about, readings }));
  expect(read({ citations, differences }).first.differences).toHaveLength(1);
});

test('two readings of one value are one: then there may be no difference', () => {
  const differences = [{ about: 'x', readings: [reading('a', 0), reading('a', 1, 1)] }];
  const found = read({ citations, differences });
  expect(found.first.differences).toEqual([]);
  expect(places(found)).toEqual(['events[0].differences[0] form']);
});

test('a second document, lane, event or image of the same name is reported', () => {
  const image = { src: 'test/0f.png', width: 3, height: 2, alt: 'a', credit: 'b' };
  const found = read(
    {},
    {
      documents: [paper, { ...paper, title: 'Another' }],
      lanes: [
        { id: 'lane', name: 'Lane' },
        { id: 'lane', name: 'Again' },
      ],
      events: [event('first', { media: [image, { ...image, alt: 'c' }] }), event('first')],
    },
  );
  expect(places(found)).toEqual([
    'lanes[1].id double',
    'documents[1].id double',
    'events[0].media[1].src double',
    'events[1].id double',
  ]);
  expect(found.parsed.documents.map(({ title }) => title)).toEqual([null]);
  expect(found.parsed.lanes).toEqual([{ id: 'lane', name: 'Lane' }]);
  expect(found.first.media.map(({ alt }) => alt)).toEqual(['a']);
});

test('a language is there once, and is not the timeline’s own', () => {
  const said = (title: string) => ({ title, summary: 'x', lanes: {}, events: {} });
  const found = read(
    {},
    { translations: { uk: said('a'), 'uk-UA': said('b'), 'en-GB': said('c') } },
  );
  expect(places(found)).toEqual(['translations.uk-UA double', 'translations.en-GB double']);
  expect(Object.keys(found.parsed.translations)).toEqual(['uk']);
});

test('people, places, earlier events and spellings are there once, in their order', () => {
  const { first, parsed, problems } = read(
    { people: ['B', 'A', 'B'], places: ['P', 'P'], after: ['b', 'a', 'b'] },
    { spellings: [['x', 'y', 'x']] },
  );
  expect(problems).toEqual([]);
  expect([first.people, first.places, first.after, parsed.spellings]).toEqual([
    ['B', 'A'],
    ['P'],
    ['b', 'a'],
    [['x', 'y']],
  ]);
});
