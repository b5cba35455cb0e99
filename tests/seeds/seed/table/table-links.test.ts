/** Links of events in a table, beside links that are addresses of sources. */
import { expect, test } from 'vitest';
import { compileTable, eventIn, oneEvent, told } from './tables.ts';

const VIDEO = 'https://youtu.be/bun';
const video = { address: VIDEO, kind: 'video' };
const article = { address: 'https://example.org/a', kind: 'article' };

test('what follows a link in its row is about it', () => {
  const cells = { 'link title': 'The bun rises', 'link credit': 'Ada', link: VIDEO };
  const { links, citations } = eventIn(oneEvent(cells));
  expect(links).toEqual([{ ...video, title: 'The bun rises', credit: 'Ada' }]);
  expect(citations).toHaveLength(1);
});

test('a link in a row of its own is one of the event above', () => {
  const { links, citations } = eventIn(
    `${oneEvent({ link: '' })},,,,,,,,"${article.address} ${VIDEO}"\r\n`,
  );
  expect(links).toEqual([article, video]);
  expect(citations).toHaveLength(1);
});

test('an address beside a quotation is that of its source, and must be that of a known document', () => {
  const table = oneEvent({ source: '', link: article.address });
  expect(told(compileTable(table)).join()).toContain('reference-unknown');
});

test.each([
  [{ 'link kind': 'video' }, 'value-empty'],
  [{ 'link kind': 'film', link: VIDEO }, 'value-choice'],
  [{ 'link title': 'Bun', link: 'example.org/a' }, 'address-form'],
  [{ 'link kind': 'post', link: 'https://a:b@example.org/' }, 'address-password'],
  [{ 'link picture': 'bun.png', 'link credit': '', link: VIDEO }, 'value-empty'],
])('%j: %s', (cells, code) => {
  const { diagnostics } = compileTable(oneEvent({ link: '', ...cells }));
  expect(diagnostics.map((each) => each.code)).toContain(code);
});
