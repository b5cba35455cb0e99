import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  positionLines,
  shortenLines,
  wrap,
  type Run,
  type RunWidth,
  type Style,
} from '../../../src/export/pictures/paragraph.ts';

const plain: Style = { face: 'sans', size: 10, weight: 400, tone: 'ink' };
const strong: Style = { ...plain, weight: 600 };
/** Every letter is as wide as in a typewriter font. */
const widthOf: RunWidth = (text, { size }) => text.length * size;
const run = (text: string, style = plain): Run => ({ text, style });
const texts = (runs: Run[], width: number): string[] =>
  wrap(runs, width, widthOf).map((line) => line.runs.map(({ text }) => text).join('|'));

test('a text is broken at spaces, as late as it can be', () => {
  expect(texts([run('one two three four')], 90)).toEqual(['one two', 'three', 'four']);
  expect(texts([run('one two')], 70)).toEqual(['one two']);
  expect(texts([run('')], 70)).toEqual([]);
});

test('styles meet in one line, and the line is as wide as both', () => {
  const [line] = wrap([run('One,', strong), run(' two ')], 100, widthOf);
  expect(line?.runs).toEqual([run('One,', strong), run(' two')]);
  expect(line?.width).toBe(80);
});

test('a word longer than a line is broken between letters', () => {
  expect(texts([run('see https://example.org')], 100)).toEqual(['see https:', '//example.', 'org']);
});

test('no line is wider than it may be, and no letter is lost', () => {
  const words = fc.array(fc.stringMatching(/^[a-zé]{1,14}$/), { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(words, fc.integer({ min: 10, max: 200 }), (parts, width) => {
      const lines = wrap([run(parts.join(' ')), run(' and'), run(' more', strong)], width, widthOf);
      for (const line of lines) expect(line.width).toBeLessThanOrEqual(width);
      const kept = lines.flatMap(({ runs }) => runs.map(({ text }) => text)).join('');
      expect(kept.replaceAll(' ', '')).toBe([...parts, 'and', 'more'].join(''));
    }),
  );
});

test('lines are set one under the other', () => {
  const lines = positionLines(wrap([run('one two')], 30, widthOf), { x: 5, y: 20, leading: 12 });
  expect(lines.map(({ x, y, anchor }) => [x, y, anchor])).toEqual([
    [5, 20, 'start'],
    [5, 32, 'start'],
  ]);
});

test('lines beyond those that there is room for end in an ellipsis', () => {
  const lines = wrap([run('one two three four'), run(' end', strong)], 90, widthOf);
  const read = (most: number) =>
    shortenLines(lines, most, 90, widthOf).map((line) =>
      line.runs.map(({ text }) => text).join('|'),
    );
  expect(read(9)).toEqual(['one two', 'three', 'four| end']);
  expect(read(3)).toEqual(['one two', 'three', 'four| end']);
  expect(read(2)).toEqual(['one two', 'three…']);
  const long = wrap([run('x'.repeat(50))], 90, widthOf);
  const [line] = shortenLines(long, 1, 90, widthOf);
  expect(line!.runs).toEqual([run(`${'x'.repeat(8)}…`)]);
  expect(line!.width).toBe(90);
});

test('a text from right to left stays isolated, cut or broken over lines', () => {
  const lines = wrap([run('אב גד הו זח', plain), run(', 6 Jan')], 60, widthOf);
  expect(lines.map(({ runs }) => runs.map(({ text }) => text).join(''))).toEqual([
    '\u2068אב גד\u2069',
    '\u2068הו זח\u2069,',
    '6 Jan',
  ]);
  expect(shortenLines(lines, 1, 90, widthOf)[0]!.runs[0]!.text).toBe('\u2068אב גד…\u2069');
});
