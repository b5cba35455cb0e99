import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { embedPage, spoken, type EmbedParts } from '../../src/export/embed-page.ts';
import { ENGLISH } from '../../src/words/english.ts';
import { HARBOUR_JSON } from './harbour.ts';

const PARTS: EmbedParts = {
  json: JSON.stringify(HARBOUR_JSON),
  dataHash: 'ab12',
  policy: "default-src 'none'; script-src 'sha256-x'",
  styles: ['p{margin:0}', '@font-face{}'],
  early: 'early()',
  scripts: ['late()'],
  words: ENGLISH,
  places: '<meta name="sourceline:places">',
  liveAddress: '../',
  wholeAddress: '../text.html',
};
const page = (changes: Partial<EmbedParts> = {}): Document =>
  new new JSDOM().window.DOMParser().parseFromString(
    embedPage({ ...PARTS, ...changes }),
    'text/html',
  );

test('what is painted comes first, then the data and the script', () => {
  const order = [...page().querySelectorAll('style, script, #app')].map(
    (element) => element.id || element.textContent,
  );
  expect(order).toEqual(['p{margin:0}', '@font-face{}', 'early()', 'app', 'timeline', 'late()']);
});

test('the page asks for no file', () => {
  const asking = page().querySelectorAll('[src], link:not([rel="canonical"], [href^="data:"])');
  expect(asking.length).toBe(0);
});

test('the policy stands before all that it guards, and the frame says how it is sized', () => {
  const metas = [...page().querySelectorAll('meta')];
  expect(metas[1]?.getAttribute('http-equiv')).toBe('Content-Security-Policy');
  expect(metas[1]?.content).toBe(PARTS.policy);
  expect(
    page().querySelector<HTMLMetaElement>('meta[name="responsive-embedded-sizing"]')?.content,
  ).toBe('allow-origins=*');
});

test('every event can be read without scripts', () => {
  const text = page().getElementById('app')!.textContent;
  for (const { title } of HARBOUR_JSON.events) expect(text).toContain(title);
});

test('the data is the timeline, whatever its texts hold', () => {
  const title = '</script><script>alert(1)</script><!-- \u2028';
  const changed = { ...HARBOUR_JSON, title };
  const hostile = page({ json: JSON.stringify(changed) });
  expect(hostile.querySelectorAll('script').length).toBe(3);
  expect(JSON.parse(hostile.getElementById('timeline')!.textContent)).toEqual(changed);
  expect(hostile.title).toBe(title);
});

test('a timeline that cannot be read is no page', () => {
  expect(() => embedPage({ ...PARTS, json: '{"format":"other/1"}' })).toThrow('sourceline/1');
});

test('of the translations a page holds those into its own language', () => {
  const translations = { 'fr-CA': { title: 'Port' }, uk: { title: 'Порт' } };
  const data = { title: 'Harbour', translations };
  expect(spoken(data, 'fr')).toEqual({
    title: 'Harbour',
    translations: { 'fr-CA': { title: 'Port' } },
  });
  expect(spoken(data, 'en')).toEqual({ title: 'Harbour' });
});
