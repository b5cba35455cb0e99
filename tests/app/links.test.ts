/** The reader leads to the articles, and says how their quotations were checked. */
import { fireEvent, render } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import App from '../../src/app/App.svelte';
import { harbour } from '../export/harbour.ts';
import { ARCHIVED, GAZETTE, linkedHarbour, PASSAGE } from '../export/linked.ts';

const [first] = linkedHarbour().events;
const open = (timeline = linkedHarbour()) =>
  render(App, { props: { timeline, address: { selection: first!.id } } });
const texts = (selector: string): string[] =>
  [...document.querySelectorAll(selector)].map(({ textContent }) =>
    textContent.replaceAll(/\s+/g, ' ').trim(),
  );
const links = (selector: string) => [
  ...document.querySelectorAll<HTMLAnchorElement>(`${selector} a`),
];

test('a quotation leads to its passage, in a window that the page cannot reach', () => {
  open();
  const [link] = links('#reader li li');
  expect(link!.getAttribute('href')).toBe(PASSAGE);
  expect(link!.target).toBe('_blank');
  expect(link!.relList.contains('noopener')).toBe(true);
  expect(link!.textContent).toBe(`“${first!.citations[0]!.quote}”`);
});

test('the list and the documents lead to the article and to its copy', () => {
  open();
  const addresses = (selector: string) => links(selector).map(({ href }) => href);
  expect(addresses('#events')).toContain(PASSAGE);
  expect(addresses('#documents')).toEqual(expect.arrayContaining([GAZETTE, ARCHIVED]));
});

test('what was checked is said in plain words; the file and its hash are one press away', async () => {
  open();
  const { sha256 } = linkedHarbour().documents[0]!;
  expect(texts('#reader')[0]).toContain('Checked against the article');
  expect(texts('#reader')[0]).not.toContain(sha256);
  const details = document.querySelector<HTMLDetailsElement>('#reader li details')!;
  details.open = true;
  await fireEvent(details, new Event('toggle'));
  expect(texts('#reader dl').join(' ')).toMatch(
    new RegExp(`Paragraph 1 ?File gazette.txt ?SHA-256 ${sha256} ?Read on 10 May 2024`),
  );
});

test('a quotation that was not checked says so', () => {
  open(linkedHarbour(false));
  expect(texts('#reader li')[0]).toContain('Not checked yet against the article');
  expect(texts('#reader li li')[0]).toContain('Not checked yet.');
});

test('a document without an address has no links', () => {
  open(harbour());
  expect(links('#reader li')).toEqual([]);
});
