import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shorten, wrap } from '../../../src/layout/text/wrap.ts';

/** Every letter is 10 px wide; marks that combine add nothing. */
const px = (text: string): number => Array.from(text.replace(/\p{M}/gu, '')).length * 10;
const lines = (text: string, width: number, tail = 0): string[] => wrap(text, width, tail, px);

test('a text that fits is one line', () => {
  expect(lines('Tusk leaves for Paris', 210)).toEqual(['Tusk leaves for Paris']);
  expect(lines('', 100)).toEqual(['']);
});

test('lines are as few and as even as possible', () => {
  expect(lines('Drones strike a depot', 200)).toEqual(['Drones strike ', 'a depot']);
  expect(lines('one two three four', 140)).toEqual(['one two ', 'three four']);
});

test('there is room for the signs after the last word', () => {
  expect(lines('leaves for Paris', 160, 20)).toHaveLength(2);
});

test('no line ends at a no-break space', () => {
  expect(lines('Plus de 10\u00a0000 morts', 120)).toEqual(['Plus de ', '10\u00a0000 morts']);
});

test('a word that is wider than a line is broken, between letters and their marks', () => {
  expect(lines('Donaudampfschiff', 60)).toEqual(['Donaud', 'ampfsc', 'hiff']);
  expect(lines('e\u0301e\u0301e\u0301', 20)).toEqual(['e\u0301e\u0301', 'e\u0301']);
});

test('for any text, no line is too wide and no word is lost', () => {
  const words = fc.array(fc.string({ unit: 'grapheme', maxLength: 14 }), { maxLength: 12 });
  fc.assert(
    fc.property(
      words,
      fc.integer({ min: 6, max: 30 }),
      fc.integer({ min: 0, max: 4 }),
      (all, n, t) => {
        const text = all.join(' ');
        const made = lines(text, n * 10, t * 10);
        expect(made.join('')).toBe(text);
        made.forEach((line, k) => {
          const tail = k === made.length - 1 ? t * 10 : 0;
          const single = Array.from(line.trim().normalize()).length <= 1;
          expect(single || px(line.trimEnd()) + tail <= n * 10).toBe(true);
        });
      },
    ),
  );
});

test('a text is shortened to whole words, or one word to letters, and always fits its room', () => {
  const px = (text: string): number => Array.from(text).length;
  expect(shorten('Dockers vote', 20, px)).toBe('Dockers vote');
  expect(shorten('Dockers vote to strike', 14, px)).toBe('Dockers vote…');
  expect(shorten('Donaudampfschifffahrt', 9, px)).toBe('Donaudam…');
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 2, max: 40 }), (text, room) => {
      const short = shorten(text, room, px);
      if (px(text) <= room) expect(short).toBe(text);
      else expect(short.endsWith('…')).toBe(true);
    }),
  );
});
