/** The page that hosts send for an address without a page. */
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { missingPage } from '../../../src/export/still/missing-page.ts';
import { NO_IMPRINT, type Imprint } from '../../../src/export/publisher.ts';
import { ENGLISH } from '../../../src/words/english.ts';

const pageOf = (imprint: Imprint): Document =>
  new new JSDOM().window.DOMParser().parseFromString(
    missingPage({
      timeline: { title: 'The strike', headLanguage: 'en' },
      ...{ words: ENGLISH, policy: '', styles: [], home: 'https://a.example/' },
      imprint,
    }),
    'text/html',
  );
const links = (page: Document): string[] =>
  [...page.querySelectorAll('a')].map((each) => `${each.textContent} ${each.href}`);

test('names the publisher and its links, and leads to the first page', () => {
  const page = pageOf({
    publisher: { name: 'A <b> & C', url: 'https://c.example/' },
    footer: [{ text: 'Imprint', url: 'https://c.example/imprint' }],
    logo: { name: 'logo.svg', width: 1, height: 1 },
  });
  expect(page.title).toBe('There is no page at this address. · A <b> & C');
  expect(links(page)).toEqual([
    'The strike https://a.example/',
    'A <b> & C https://c.example/',
    'Imprint https://c.example/imprint',
  ]);
  expect(page.querySelectorAll('img, script, [src]')).toHaveLength(0);
});

test('has no foot without a publisher', () => {
  const page = pageOf(NO_IMPRINT);
  expect(page.title).toBe('There is no page at this address.');
  expect(links(page)).toEqual(['The strike https://a.example/']);
});
