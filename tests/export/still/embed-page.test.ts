import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { embedData } from '../../../src/export/still/embed-data.ts';
import { embedPage, type EmbedParts } from '../../../src/export/still/embed-page.ts';
import { timelineData } from '../../../src/embed/timeline-data.ts';
import { removeFaults } from '../../../src/timeline/characters.ts';
import { readingTimeline } from '../../../src/timeline/read-timeline.ts';
import type { TimelineJson } from '../../../src/timeline/schema.ts';
import { finish } from '../../../src/timeline/steps.ts';
import type { Timeline } from '../../../src/timeline/timeline.ts';
import { ENGLISH } from '../../../src/words/english.ts';
import { HARBOUR_JSON } from '../harbour.ts';

const PARTS: EmbedParts = {
  json: JSON.stringify(HARBOUR_JSON),
  dataHash: 'ab12',
  isSound: false,
  policy: "default-src 'none'; script-src 'sha256-x'",
  styles: ['p{margin:0}', '@font-face{}'],
  early: 'early()',
  scripts: ['late()'],
  words: ENGLISH,
  places: '<meta name="sourceline:addresses">',
  canonical: 'https://example.org/news/',
  wholeAddress: null,
};
const page = (changes: Partial<EmbedParts> = {}): Document =>
  new new JSDOM().window.DOMParser().parseFromString(
    embedPage({ ...PARTS, ...changes }),
    'text/html',
  );

const DATA = 'script[type="application/json"]';

test('styles and text come first, each event beside its data, and the script last', () => {
  const order = [...page().querySelectorAll(`style, script, #app, figure, .events > *`)].map(
    (element) => element.id || (element.matches(DATA) ? 'data' : element.textContent.slice(0, 12)),
  );
  expect(order.slice(0, 5)).toEqual(['p{margin:0}', '@font-face{}', 'early()', 'app', order[4]]);
  const events = HARBOUR_JSON.events.length;
  expect(order.slice(5).filter((each) => each === 'data').length).toBe(events + 1);
  expect(order.slice(-2)).toEqual(['data', 'late()']);
});

test('the page asks for no file', () => {
  const asking = page().querySelectorAll('[src], link:not([rel="canonical"], [href^="data:"])');
  expect(asking.length).toBe(0);
});

test('search engines are sent to the whole page', () => {
  const head = page().head;
  expect(head.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe(PARTS.canonical);
  // Together the two would contradict each other.
  expect(head.querySelector('meta[name=robots]')).toBeNull();
});

test('the policy stands before all that it guards, and the frame says how it is sized', () => {
  const metas = [...page().querySelectorAll('meta')];
  expect(metas[1]?.getAttribute('http-equiv')).toBe('Content-Security-Policy');
  expect(metas[1]?.content).toBe(PARTS.policy);
  expect(
    page().querySelector<HTMLMetaElement>('meta[name="responsive-embedded-sizing"]')?.content,
  ).toBe('allow-origins=*');
});

test('every event and quotation can be read without scripts', () => {
  const items = [...page().querySelectorAll('.events > li')];
  expect(items.map((item) => item.querySelector('h3')?.textContent)).toEqual(
    HARBOUR_JSON.events.map(({ title }) => title),
  );
  for (const [index, { citations }] of HARBOUR_JSON.events.entries())
    expect(items[index]!.querySelectorAll('.quote').length).toBe(citations.length);
});

test('the data is the timeline, whatever its texts hold', () => {
  const title = '</script><script>alert(1)</script><!-- <li><p class="date"> \u2028';
  const events = HARBOUR_JSON.events.map((event) => ({ ...event, title }));
  const changed = { ...HARBOUR_JSON, title, events };
  const hostile = page({ json: JSON.stringify(changed) });
  expect(hostile.querySelectorAll('script').length).toBe(3 + events.length);
  expect(timelineData(hostile)).toEqual(changed);
  expect(hostile.title).toBe(removeFaults(title).trim());
});

test('sound data go without what the page shows nowhere, and are read the same', () => {
  const read = (isSound: boolean): Timeline => {
    return finish(readingTimeline(timelineData(page({ isSound })) as TimelineJson));
  };
  const unshown = { after: [], supports: [], prefix: '', suffix: '', publishedBasis: '' };
  const without = (value: unknown): unknown =>
    JSON.parse(
      JSON.stringify(value, (key, each: unknown) =>
        key === 'relativeTo' ? null : Object.hasOwn(unshown, key) ? unshown[key as 'after'] : each,
      ),
    );
  expect(without(read(true))).toEqual(without(read(false)));
  expect(JSON.stringify(read(true))).toBe(JSON.stringify(without(read(true))));
});

test('no page is made from a timeline that cannot be read', () => {
  expect(() => embedPage({ ...PARTS, json: '{"format":"other/1"}' })).toThrow('sourceline/2');
});

test('a page contains only the translations into its own language', () => {
  const translations = { 'fr-CA': { title: 'Port' }, uk: { title: 'Порт' } };
  const data = { title: 'Harbour', events: [], translations };
  expect(embedData(data, 'fr')).toEqual({
    title: 'Harbour',
    events: [],
    translations: { 'fr-CA': { title: 'Port' } },
  });
  expect(embedData(data, 'en')).toEqual({ title: 'Harbour', events: [] });
});
