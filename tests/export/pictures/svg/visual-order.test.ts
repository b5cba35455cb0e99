/** Texts of two directions in a picture: which parts are set, in which order from the left. */
import { expect, test } from 'vitest';
import { settableWords, visualRuns } from '../../../../src/export/pictures/svg/visual-order.ts';

/** `<…` is read from the right. */
const runs = (text: string): string[] =>
  visualRuns(text).map((run) => `${run.isRightToLeft ? '<' : ''}${run.text}`);

test.each([
  ['The Gazette, 6 Jan', ['The Gazette, 6 Jan']],
  ['BBC קול, 6', ['BBC ', '6', '<קול, ']],
  ['\u2068קול 35 אב\u2069: 7', ['<' + ' אב', '35', '<קול ', ': 7']],
  ['\u2068קול BBC 35 אב\u2069', ['< אב', 'BBC 35', '<קול ']],
  ['', []],
])('%j', (text, seen) => {
  expect(runs(text)).toEqual(seen);
});

test('the words of a run come from the right, as they are written; signs are turned round', () => {
  const words = settableWords({ text: 'קול (אב) —»!' }).map(({ text }) => text);
  expect(words).toEqual(['!«—', ' ', ')אב(', ' ', 'קול']);
});

test('nothing is lost, whatever the directions', () => {
  const letters = Array.from('ab 12(‎קאم7,‏');
  for (let seed = 1; seed < 300; seed++) {
    let at = seed;
    const text = Array.from({ length: 12 }, () => {
      at = (at * 48271) % 2147483647;
      return letters[at % letters.length]!;
    }).join('');
    const sorted = (each: string): string =>
      Array.from(each.replaceAll(/[\u200e\u200f]/g, ''))
        .sort()
        .join('');
    expect(
      sorted(
        visualRuns(text)
          .map((run) => run.text)
          .join(''),
      ),
    ).toBe(sorted(text));
  }
});
