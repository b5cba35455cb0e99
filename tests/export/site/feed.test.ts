import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { atomFeed } from '../../../src/export/site/feed.ts';
import type { Publisher } from '../../../src/export/publisher.ts';
import { wordDate } from '../../../src/time/wording/wording.ts';
import { ENGLISH } from '../../../src/words/english.ts';
import { anyTaken } from '../any-timeline.ts';
import { parisSummit } from '../paris-summit.ts';

const { DOMParser } = new JSDOM().window;
/** Throws if the text is not well-formed. */
const xml = (text: string): Document => {
  const read = new DOMParser().parseFromString(text, 'application/xml');
  const error = read.querySelector('parsererror');
  if (error) throw new Error(error.textContent);
  return read;
};
const RFC_3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;
const PLACE = {
  address: 'https://example.org/a/?b=1&c=2',
  self: 'https://example.org/feed.xml',
  author: { name: 'example.org', url: null },
};
const textOf = (within: ParentNode, name: string): string =>
  within.querySelector(`:scope > ${name}`)?.textContent ?? '';

test('the check of form fails if there is no form', () => {
  expect(() => xml('<feed><id></feed>')).toThrow();
});

test('any timeline: well-formed, with all that RFC 4287 asks for, and every text only text', () => {
  fc.assert(
    fc.property(anyTaken, (taken) => {
      const feed = xml(atomFeed({ ...taken, ...PLACE })).documentElement;
      expect(feed.namespaceURI).toBe('http://www.w3.org/2005/Atom');
      expect(textOf(feed, 'id')).toBe(PLACE.address);
      expect(textOf(feed, 'author')).toBe('example.org');
      expect(textOf(feed, 'updated')).toMatch(RFC_3339);
      const entries = [...feed.querySelectorAll(':scope > entry')];
      expect(entries.length).toBe(taken.timeline.events.length);
      expect(new Set(entries.map((each) => textOf(each, 'id'))).size).toBe(entries.length);
      for (const entry of entries) {
        expect(textOf(entry, 'updated')).toMatch(RFC_3339);
        expect(entry.querySelector(':scope > title')).not.toBeNull();
        const event = taken.timeline.events.find(({ id }) =>
          textOf(entry, 'id').endsWith(`=${id}`),
        )!;
        const content = new DOMParser().parseFromString(textOf(entry, 'content'), 'text/html').body;
        expect(content.querySelector('b')!.textContent).toBe(
          wordDate(event.when, taken.words.dates),
        );
        expect(content.querySelectorAll(':not(p, b, ul, li)').length).toBe(0);
      }
    }),
  );
});

test('has every quotation and difference, the newest documents first', () => {
  const timeline = parisSummit();
  const feed = xml(atomFeed({ timeline, words: ENGLISH, ...PLACE }));
  const contents = [...feed.querySelectorAll('content')].map((each) => each.textContent).join('\n');
  const read = new DOMParser().parseFromString(contents, 'text/html').body.textContent;
  for (const { citations, differences } of timeline.events) {
    for (const { quote } of citations) expect(read).toContain(quote);
    for (const { readings } of differences)
      for (const { value } of readings) expect(read).toContain(value);
  }
  const updated = [...feed.querySelectorAll('entry > updated')].map((each) => each.textContent);
  expect(updated).toEqual([...updated].sort().reverse());
  expect(new Set(updated).size).toBeGreaterThan(1);
});

test('names the publisher, with its address if it has one', () => {
  const of = (author: Publisher): string =>
    textOf(
      xml(atomFeed({ timeline: parisSummit(), words: ENGLISH, ...PLACE, author })).documentElement,
      'author',
    );
  expect(of({ name: 'A & B', url: 'https://a.example/?b=1&c=2' })).toBe(
    'A & Bhttps://a.example/?b=1&c=2',
  );
  expect(of({ name: 'A <b>', url: null })).toBe('A <b>');
});
