import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { indexPage } from '../../../src/export/still/index-page.ts';
import { readTimeline } from '../../../src/timeline/any-version.ts';
import { HARBOUR_JSON } from '../harbour.ts';

const listed = (changes: object, address: string) => ({
  timeline: readTimeline({ ...HARBOUR_JSON, ...changes }),
  address,
  picture: `embed/${address}.png`,
});
const pageOf = (...all: ReturnType<typeof listed>[]): Document =>
  new new JSDOM().window.DOMParser().parseFromString(
    indexPage({ listed: all, head: '', styles: ['assets/a.css'] }),
    'text/html',
  );

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
  const facts = (item: Element): string[] =>
    [...item.querySelectorAll('p')].map((each) => each.textContent);
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
