import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { prerender } from '../../../src/export/still/prerender.ts';
import { HARBOUR_JSON } from '../harbour.ts';

const ROOT = join(import.meta.dirname, '../../..');
const INDEX = readFileSync(join(ROOT, 'index.html'), 'utf8');
const PARIS = readFileSync(join(ROOT, 'public/timelines/paris-summit.json'), 'utf8');
const WANTED = {
  id: 'paris-summit',
  page: 'index.html',
  whole: null,
  head: () => '',
  foot: '',
};
const harbour = (changes: object = {}): string => JSON.stringify({ ...HARBOUR_JSON, ...changes });

const documentOf = (html: string): Document =>
  new new JSDOM().window.DOMParser().parseFromString(html, 'text/html');

describe('without scripts, the page', () => {
  const paris = JSON.parse(PARIS) as typeof HARBOUR_JSON;
  const { index, whole } = prerender(INDEX, PARIS, WANTED);
  const large = prerender(INDEX, PARIS, { ...WANTED, whole: 'text.html' });

  test('has its title, summary, language and a chart', () => {
    const page = documentOf(index);
    expect(page.title).toBe(paris.title);
    expect(page.querySelector('meta[name=description]')?.getAttribute('content')).toBe(
      paris.summary,
    );
    expect(page.querySelector('h1')?.textContent).toBe(paris.title);
    expect(page.querySelector('#app svg')?.textContent).toContain('Months of planning');
  });

  test('lists every event, and names every document', () => {
    const text = documentOf(index).body.textContent;
    for (const { title, summary } of paris.events) {
      expect(text).toContain(title);
      expect(text).toContain(summary);
    }
    for (const { title, file } of paris.documents) expect(text).toContain(title ?? file);
  });

  const holdsAll = (html: string): void => {
    const text = documentOf(html).body.textContent;
    for (const event of paris.events) {
      for (const { quote, says } of event.citations) {
        expect(text).toContain(quote);
        expect(text).toContain(says);
      }
      for (const { about, readings } of event.differences) {
        expect(text).toContain(about);
        for (const { value } of readings) expect(text).toContain(value);
      }
    }
  };

  test('holds every quotation and difference', () => {
    holdsAll(index);
    expect(whole).toBeNull();
  });

  test('leads to them where they are too many', () => {
    const page = documentOf(large.index);
    expect(page.querySelector('a[href="text.html"]')).not.toBeNull();
    expect(page.querySelector('.quote')).toBeNull();
    holdsAll(large.whole!);
    expect(documentOf(large.whole!).querySelector('a[href="./"]')).not.toBeNull();
  });

  test('says of a text which language it is in, where its own words are in another', () => {
    const marks = (language: string) => {
      const documents = HARBOUR_JSON.documents.map((each) => ({ ...each, language: 'uk' }));
      const html = prerender(INDEX, harbour({ language, documents }), WANTED).index;
      return [...documentOf(html).querySelectorAll('main, main [lang]')].map(
        (element) => `${element.tagName} ${element.getAttribute('lang')}`,
      );
    };
    expect(new Set(marks('en-GB'))).toEqual(new Set(['MAIN en', 'SPAN uk']));
    // Our own texts do not exist in Dutch, so they stay English.
    expect(new Set(marks('nl'))).toEqual(
      new Set(['MAIN en', 'H1 nl', 'P nl', 'H3 nl', 'UL nl', 'SPAN uk']),
    );
  });

  test('needs nothing that the policy forbids', () => {
    for (const html of [index, large.whole]) expect(html).not.toMatch(/ style=| on\w+=|<!--/);
    expect(large.whole).not.toContain('<script');
    expect(index).toContain('<script type="module"');
  });

  test('takes of what a first load may weigh little more than its texts', () => {
    const weight = (text: string): number => gzipSync(text, { level: 9 }).length;
    const texts = paris.events.flatMap((event) => [
      ...[event.title, event.summary, event.when.dating.reason],
      ...event.citations.flatMap(({ quote, says }) => [quote, says]),
      ...event.differences.flatMap(({ about, readings }) => [
        about,
        ...readings.map(({ value }) => value),
      ]),
    ]);
    expect(weight(index)).toBeLessThan(1.5 * weight(texts.join('\n')));
  });
});

test('text that looks like markup or a pattern stays text', () => {
  const title = '$& </title><script>alert("1")</script> $1';
  const page = documentOf(
    prerender(INDEX, harbour({ title, summary: '"><img src=x>' }), WANTED).index,
  );
  expect(page.title).toBe(title);
  expect(page.querySelector('h1')?.textContent).toBe(title);
  expect(page.querySelector('img')).toBeNull();
  expect(page.querySelectorAll('script:not([src])').length).toBe(0);
});

test('numbers in the text keep all their digits', () => {
  const summary = 'A share of 3.14159 of the cargo.';
  expect(prerender(INDEX, harbour({ summary }), WANTED).index).toContain(summary);
});

test('a page that has no place for the text, or no data, is refused', () => {
  const without = (part: string) => () => prerender(INDEX.replace(part, ''), harbour(), WANTED);
  expect(without('<div id="app"></div>')).toThrow('has no <div id="app">');
  expect(without(' lang="en"')).toThrow('has no <html lang>');
  expect(without('<meta charset="utf-8" />')).toThrow('has no <meta charset="utf-8">');
  expect(() => prerender(INDEX, '{"format":"other/1"}', WANTED)).toThrow('sourceline/2');
});
