import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { indexPage, type Listed } from '../../../src/export/still/index-page.ts';
import type { Timeline } from '../../../src/timeline/timeline.ts';
import { whenJson } from '../../../src/seeds/when-json.ts';
import { parseEdtf } from '../../../src/time/edtf/edtf.ts';
import { readTimeline } from '../../../src/timeline/any-version.ts';
import { correctedHarbour } from '../corrected.ts';
import { harbour, HARBOUR_JSON } from '../harbour.ts';

const listed = (changes: object, address: string) => ({
  timeline: readTimeline({ ...HARBOUR_JSON, ...changes }),
  address,
  picture: `embed/${address}.png`,
});
const pageOf = (...all: Listed[]): Document =>
  new new JSDOM().window.DOMParser().parseFromString(
    indexPage({ listed: all, head: '', styles: ['assets/a.css'] }),
    'text/html',
  );

const facts = (item: Element): string[] =>
  [...item.querySelectorAll('p')].map((each) => each.textContent);
const factsOf = (timeline: Timeline): string[] =>
  facts(pageOf({ timeline, address: 'a/', picture: null }).querySelector('li')!).slice(2);

test('lists each timeline in its own language: title, summary, picture, and facts', () => {
  const { title, summary, events } = HARBOUR_JSON;
  const page = pageOf(
    listed({}, 'harbour/'),
    listed({ title: 'Le port', language: 'fr' }, 'port/'),
    listed({ title: 'ميناء', language: 'ar' }, 'mina/'),
  );
  expect(page.documentElement.lang).toBe('en');
  expect(page.title).toBe('Timelines');
  const [first, second, third] = page.querySelectorAll('li');
  const link = first!.querySelector('h2 a');
  expect([link?.textContent, link?.getAttribute('href')]).toEqual([title, 'harbour/']);
  expect(facts(first!)).toEqual([
    summary,
    expect.stringContaining(`${events.length} events from `),
    expect.stringMatching(/2024/),
    'Latest document: 9 May 2024',
  ]);
  expect(first!.querySelector('img')?.getAttribute('src')).toBe('embed/harbour/.png');
  expect([second!.lang, facts(second!)[3]]).toEqual(['fr', 'Dernier document : le 9 mai 2024']);
  expect([third!.lang, third!.querySelector('h2')?.dir]).toEqual(['ar', 'auto']);
});

test('holds no markup of a title, and no script', () => {
  const page = pageOf(listed({ title: '<script>alert(1)</script>"&' }, 'a/'));
  expect(page.querySelectorAll('script')).toHaveLength(0);
  expect(page.querySelector('h2')?.textContent).toBe('<script>alert(1)</script>"&');
});

const dated = (...edtf: readonly string[]): Timeline =>
  harbour({
    events: edtf.map((text, k) => {
      const [like] = HARBOUR_JSON.events;
      const when = { ...like!.when, ...whenJson(parseEdtf(text, 'UTC')) };
      return { ...like!, id: `event-${k}`, when };
    }),
  });

test.for([
  [['2024-04-29', '2024-05-09', '2019-03-01'], '1 March 2019 – 9 May 2024'],
  // To the day, and of what begins at once, the date that is known best.
  [['2024-04-01T09:30Z', '2024-04', '2024-05-09T14:00Z'], '1 April – 9 May 2024'],
  [['2024-05-09'], '9 May 2024'],
  [['2024-05-09', '2022-02-24/..'], '24 February 2022 – 9 May 2024'],
  [['2022', '2024-05-09'], 'some time in 2022 – 9 May 2024'],
  [['2019', '2024'], '2019–2024'],
] as const)('says how far all events of %j reach: %s', ([edtf, words]) => {
  expect(factsOf(dated(...edtf))[0]).toBe(words);
});

test('says what changed it last: a document, or an editor after publication', () => {
  const publishedWhen = whenJson(parseEdtf('2024-07-01', 'UTC'));
  const late = HARBOUR_JSON.documents.map((each) => ({ ...each, publishedWhen }));
  expect(factsOf(harbour())[1]).toBe('Latest document: 9 May 2024');
  expect(factsOf(correctedHarbour())[1]).toBe('Updated 4 Jun 2024, 13:30 (UTC), 2 corrections');
  const { documents } = harbour({ documents: late });
  expect(factsOf({ ...correctedHarbour(), documents })[1]).toBe('Latest document: 1 July 2024');
  // Without a document and without a change there is nothing to say.
  expect(factsOf({ ...harbour(), documents: [] })).toHaveLength(1);
});
