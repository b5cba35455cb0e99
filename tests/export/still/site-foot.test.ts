/** The foot of every page of a site, as its settings say. */
import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { machineFoot } from '../../../src/cli/build/build-machines.ts';
import { NO_IMPRINT, type Imprint } from '../../../src/export/publisher.ts';
import { eventPage } from '../../../src/export/still/event-page.ts';
import { indexPage } from '../../../src/export/still/index-page.ts';
import { prerender } from '../../../src/export/still/prerender.ts';
import { withEnds } from '../../../src/export/still/site-ends.ts';
import { readTimeline } from '../../../src/timeline/any-version.ts';
import { ENGLISH } from '../../../src/words/english.ts';
import { HARBOUR_JSON } from '../harbour.ts';

const INDEX = readFileSync('index.html', 'utf8');
const GAZETTE: Imprint = {
  publisher: { name: 'The Harbour Gazette', url: 'https://gazette.example/' },
  footer: [{ text: 'Imprint', url: 'https://gazette.example/imprint?a=1&b="' }],
};
const timeline = readTimeline(HARBOUR_JSON);

/** Every kind of page that has a foot. */
function pagesWith(given: { readonly imprint?: Imprint }): Record<string, string> {
  const { index, whole } = prerender(INDEX, JSON.stringify(HARBOUR_JSON), {
    ...{ id: 'harbour', page: 'index.html', whole: 'text.html', head: () => '', foot: '' },
    ...given,
  });
  const addresses = { canonical: 'https://example.org/e', card: '', oembed: null, feed: '' };
  const paths = { up: '../../', styles: [], icon: '', card: '', page: '../../' };
  const event = timeline.events[0]!;
  return {
    timeline: index,
    quotations: whole!,
    event: eventPage({
      ...{ timeline, event, words: ENGLISH, policy: '', addresses },
      ...paths,
      ...given,
    }),
    list: indexPage({
      ...{ listed: [{ timeline, address: 'a/', picture: null }], head: '', styles: [] },
      ...given,
    }),
  };
}

const { DOMParser } = new JSDOM().window;
const domOf = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

test.each(Object.entries(pagesWith({ imprint: GAZETTE })))(
  'the page of %s names the publisher and the links, beside what scripts replace',
  (_, html) => {
    const page = domOf(html);
    const foot = page.querySelector('#app + footer')!;
    expect(page.querySelectorAll('.foot')).toHaveLength(1);
    expect(
      [...foot.querySelectorAll('a')].map((each) => [each.textContent, each.getAttribute('href')]),
    ).toEqual([
      ['The Harbour Gazette', 'https://gazette.example/'],
      ['Imprint', 'https://gazette.example/imprint?a=1&b="'],
    ]);
  },
);

test('without settings no page changes by a byte', () => {
  expect(pagesWith({ imprint: NO_IMPRINT })).toEqual(pagesWith({}));
  expect(Object.values(pagesWith({})).join()).not.toMatch(/class="foot"/);
  expect(withEnds(INDEX, NO_IMPRINT, '')).toBe(INDEX);
});

test('the list of timelines has the publisher’s name as its heading and title', () => {
  const named = domOf(pagesWith({ imprint: GAZETTE }).list!);
  expect([named.title, named.querySelector('h1')?.textContent]).toEqual([
    'The Harbour Gazette',
    'The Harbour Gazette',
  ]);
  const linked = domOf(pagesWith({ imprint: { ...GAZETTE, publisher: null } }).list!);
  expect(linked.querySelector('h1')?.textContent).toBe('Timelines');
});

test('a publisher without an address is not a link, and no text is markup', () => {
  const name = '</ul><script>alert(1)</script>"&';
  const page = domOf(withEnds(INDEX, { publisher: { name, url: null }, footer: [] }, ''));
  expect(page.querySelectorAll('.foot script, .foot a')).toHaveLength(0);
  expect(page.querySelector('.foot')?.textContent).toBe(name);
});

const BUILT = {
  ...{ id: 'harbour', json: JSON.stringify(HARBOUR_JSON), hash: '', isSound: true, archive: null },
  ...{ page: 'index.html', whole: null },
};

test('JSON-LD names the publisher of the site', () => {
  const publisherOf = (imprint: Imprint): unknown =>
    (
      JSON.parse(
        domOf(machineFoot(BUILT, null, imprint.publisher)).querySelector('script')!.textContent,
      ) as { publisher?: unknown }
    ).publisher;
  expect(publisherOf(GAZETTE)).toEqual({
    '@type': 'Organization',
    name: 'The Harbour Gazette',
    url: 'https://gazette.example/',
  });
  expect(publisherOf(NO_IMPRINT)).toBeUndefined();
});

test.each(
  Object.entries(
    pagesWith({ imprint: { ...GAZETTE, logo: { name: 'logo-1.svg', width: 400, height: 100 } } }),
  ),
)('the page of %s has the logo before what scripts replace, in its size', (name, html) => {
  const link = domOf(html).querySelector('header.masthead:has(+ #app) > a')!;
  expect(link.getAttribute('href')).toBe('https://gazette.example/');
  const image = link.querySelector('img')!;
  expect([image.alt, image.width, image.height]).toEqual(['The Harbour Gazette', 160, 40]);
  expect(image.getAttribute('src')).toBe(`${name === 'event' ? '../../' : ''}assets/logo-1.svg`);
});
