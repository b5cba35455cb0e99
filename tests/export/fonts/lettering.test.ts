/** Letters of the bundled fonts, as wide as they are drawn. */
import { Resvg } from '@resvg/resvg-js';
import { expect, test } from 'vitest';
import { lettersWithoutFont, measureInFonts } from '../../../src/export/fonts/lettering.ts';
import { nameLetter } from '../../../src/export/fonts/letter-name.ts';
import { pictureFonts } from '../../../src/export/fonts/picture-fonts.ts';

const drawnWidth = (text: string, weight: number): number =>
  new Resvg(
    `<svg xmlns="http://www.w3.org/2000/svg" width="2000" height="100"><text x="0" y="50" font-size="20" font-weight="${weight}" font-family="Source Sans 3">|${text}|</text></svg>`,
    { font: { loadSystemFonts: false, fontFiles: pictureFonts().map(({ file }) => file) } },
  ).innerBBox()!.width;

test.for(['Συνεδρίαση του συμβουλίου', 'Cuộc họp hội đồng thành phố', 'Ǯ ʃ ə ᵑ'])(
  '%s is as wide as it is drawn',
  (text) => {
    for (const weight of [400, 600] as const) {
      const drawn = drawnWidth(text, weight) - drawnWidth('', weight);
      expect(Math.abs(measureInFonts()(text, 20, weight) / drawn - 1)).toBeLessThan(0.02);
    }
  },
);

test('letters that no font has, each once; what nobody sees needs none', () => {
  const of = (text: string) => lettersWithoutFont([{ family: 'Source Sans 3', weight: 400, text }]);
  expect(of('Київ é ω Ạ\n\u2068a\u2069\u200d\ufe0f')).toEqual([]);
  expect(of('ትእምርት ትእ')).toEqual(['ት', 'እ', 'ም', 'ር']);
});

test.each([
  ['ት', '“ት” (U+1275, Ethiopic)'],
  ['ᐃ', '“ᐃ” (U+1403, Canadian Aboriginal)'],
  ['👍', '“👍” (U+1F44D, an emoji)'],
  ['\u{10a60}', '“\u{10a60}” (U+10A60)'],
])('%s is named', (letter, name) => {
  expect(nameLetter(letter)).toBe(name);
});
