import { expect, test } from 'vitest';
import { notesOf, siteOf, titleOf } from '../../../src/timeline/links/link.ts';
import { parseTimeline } from '../../../src/timeline/parse.ts';
import { event, timeline } from '../small.ts';

const address = 'https://www.video.example/watch?v=1';
const link = { address, kind: 'video' as const };

test.each([
  [{ ...link, title: 'A', caption: 'B', credit: 'C' }, 'A', ['B', 'C']],
  [{ ...link, caption: 'B', credit: 'C' }, 'B', ['C']],
  [{ ...link, title: 'A' }, 'A', []],
  [link, 'video.example', []],
])('%j is told as %j and %j', (given, title, notes) => {
  expect(titleOf(given)).toBe(title);
  expect(notesOf(given)).toEqual(notes);
});

test.each([
  ['https://www.example.org/a', 'example.org'],
  ['http://www.example.org:8080/', 'example.org:8080'],
  // Letters of another script that look like Latin ones are not shown as such.
  ['https://ехample.org/', 'xn--ample-ywe6i.org'],
])('%s is on %s', (given, site) => {
  expect(siteOf(given)).toBe(site);
});

const read = (...links: unknown[]) => {
  const { timeline: parsed, problems } = parseTimeline(
    timeline({ events: [event('first', { links })] }),
  );
  return { links: parsed!.events[0]!.links, told: problems.map(({ place }) => place) };
};

test.each([
  [{ ...link, kind: 'game' }, 'kind'],
  [{ kind: 'video' }, 'address'],
  [{ ...link, address: 'javascript:alert(1)' }, 'address'],
  [{ ...link, address: 'https://ann:secret@example.org/' }, 'address'],
  [{ ...link, address: `https://example.org/${'a'.repeat(2000)}` }, 'address'],
])('%j is left out, and nothing else', (bad, field) => {
  expect(read(bad, link)).toEqual({ links: [link], told: [`events[0].links[0].${field}`] });
});

test.each([
  ['title', ' '],
  ['credit', 3],
  ['picture', { src: 'https://example.org/a.png', width: 1, height: 1 }],
  ['picture', { src: 'test/0f.svg', width: 1, height: 1 }],
])('a link does without its %s %j', (field, value) => {
  const { links, told } = read({ ...link, [field]: value });
  expect(links).toEqual([link]);
  expect(told).toEqual([`events[0].links[0].${field}${field === 'picture' ? '.src' : ''}`]);
});

test('links that are not a list are left out', () => {
  const { timeline: parsed, problems } = parseTimeline(
    timeline({ events: [event('first', { links: link })] }),
  );
  expect(parsed!.events[0]!.links).toEqual([]);
  expect(problems.map(({ place }) => place)).toEqual(['events[0].links']);
});
