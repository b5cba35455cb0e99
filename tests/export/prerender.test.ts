import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { dataOf, prerender } from '../../src/export/prerender.ts';
import { HARBOUR_JSON } from './harbour.ts';

const ROOT = join(import.meta.dirname, '../..');
const INDEX = readFileSync(join(ROOT, 'index.html'), 'utf8');
const PARIS = readFileSync(join(ROOT, 'public', dataOf(INDEX)), 'utf8');
const WANTED = {
  id: 'paris-summit',
  page: 'index.html',
  whole: 'text.html',
  head: () => '',
  foot: '',
};
const harbour = (changes: object = {}): string => JSON.stringify({ ...HARBOUR_JSON, ...changes });

const documentOf = (html: string): Document =>
  new new JSDOM().window.DOMParser().parseFromString(html, 'text/html');

describe('without scripts, the page', () => {
  const paris = JSON.parse(PARIS) as typeof HARBOUR_JSON;
  const { index, whole } = prerender(INDEX, PARIS, WANTED);

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

  test('leads to every quotation and difference', () => {
    const link = documentOf(index).querySelector('a[href="text.html"]');
    expect(link).not.toBeNull();
    const text = documentOf(whole).body.textContent;
    for (const event of paris.events) {
      for (const { quote, says } of event.citations) {
        expect(text).toContain(quote);
        expect(text).toContain(says);
      }
      for (const { readings } of event.differences)
        for (const { value } of readings) expect(text).toContain(value);
    }
  });

  test('needs nothing that the policy forbids', () => {
    for (const html of [index, whole]) expect(html).not.toMatch(/ style=| on\w+=|<!--/);
    expect(whole).not.toContain('<script');
    expect(index).toContain('<script type="module"');
  });

  test('takes little of what a first load may weigh', () => {
    expect(gzipSync(index, { level: 9 }).length).toBeLessThan(7_500);
  });
});

test('what looks like markup or a pattern stays text', () => {
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
  expect(() => prerender('<html lang="en"><title></title>', harbour(), WANTED)).toThrow('id="app"');
  expect(() => prerender(INDEX, '{"format":"other/1"}', WANTED)).toThrow('sourceline/1');
  expect(() => dataOf('<html>')).toThrow('names no timeline');
});
