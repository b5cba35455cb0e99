import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainTextOf } from '../../../src/seeds/imports/html-text.ts';
import { fitSummary } from '../../../src/seeds/imports/fitted/fitted-text.ts';

const written = (markup: string) => {
  const { text, spans } = plainTextOf(markup);
  const { written: all, left } = fitSummary({ summary: text, summarySpans: spans }, new Set());
  return [all, ...left.map(({ words, url }) => `${words}: ${url}`)];
};

test.each([
  ['Plain', 'Plain'],
  ['So <b>it</b> <em>is</em>', 'So **it** *is*'],
  ['<p>So <strong><i>it</i></strong></p>\n<p>is</p>', 'So ***it***\nis'],
  ['<b> spaces </b>around', '**spaces** around'],
  ['<b><strong>twice</strong> bold</b>', '**twice bold**'],
  ['<b></b>nothing', 'nothing'],
  ['A <a href="https://a.example/?b=1&amp;c=2">link</a>.', 'A [link](https://a.example/?b=1&c=2).'],
  ['A <a href="//a.example/b c">link</a>', 'A [link](https://a.example/b%20c)'],
  ['<a href="https://a.example/"><b>All</b> of it</a>', '[**All** of it](https://a.example/)'],
  ['for<b>est</b>', 'forest'],
  ['5 * 3 <i>times</i> [sic]', String.raw`5 \* 3 *times* \[sic\]`],
  ['<a href="javascript:alert(1)">x</a>', 'x', 'x: javascript:alert(1)'],
  ['<a href="https://a.example/)">x</a>', 'x', 'x: https://a.example/)'],
  [
    '<a href="https://a.example/1">One</a>, <a href="/two">two</a>',
    '[One](https://a.example/1), two',
    'two: /two',
  ],
])('%s is written as %j', (markup, ...texts) => {
  expect(written(markup)).toEqual(texts);
});

test('of a text that is too long, the links are kept apart', () => {
  const markup = `${'word '.repeat(1500)}<a href="https://a.example/">end</a>`;
  const [text, ...links] = written(markup);
  expect(text!.endsWith('word…')).toBe(true);
  expect(links).toEqual(['end: https://a.example/']);
});

const anyMarkup = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '<b>',
        '</b>',
        '<i>',
        '</i>',
        '<p>',
        '</a>',
        '<br>',
        ' ',
        'word',
        '*',
        '[',
        ']',
        '(',
        ')',
        '\u0301',
      ),
      fc.nat(9).map((n) => `<a href="https://a.example/${n}">`),
    ),
    { maxLength: 25 },
  )
  .map((parts) => parts.join(''));

test('any markup: no words and no links are lost', () => {
  fc.assert(
    fc.property(anyMarkup, (markup) => {
      const { text, spans, links } = plainTextOf(markup);
      const fitted = fitSummary({ summary: text, summarySpans: spans }, new Set());
      expect(fitted.summary).toBe(
        text === '' || !/\S/.test(fitted.summary) ? fitted.summary : text,
      );
      const addresses = [
        ...fitted.summarySpans.flatMap((span) => (span.kind === 'link' ? span.address : [])),
        ...fitted.left.map(({ url }) => url),
        ...links.filter(({ words }) => words === '').map(({ url }) => url),
      ];
      expect(addresses.toSorted()).toEqual(links.map(({ url }) => url).toSorted());
    }),
    { numRuns: 1000 },
  );
});
