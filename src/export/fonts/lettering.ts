/**
 * Letters that pictures without a browser may or may not have, and how wide they are. Node only.
 *
 * Such a picture has the bundled fonts and no others. In their place a letter that they lack would
 * be an empty box, in which a reader sees nothing.
 */
import { openSync, type Font } from 'fontkit';
import { measureWith } from '../../layout/text/measure.ts';
import type { Measure } from '../../layout/layout.ts';
import type { Setting } from './fonts.ts';
import { pictureFonts } from './picture-fonts.ts';

const opened = new Map<string, Font>();

/** Opened on first use. */
function fontOf(family: string, weight: number): Font {
  const { file } = pictureFonts().find((each) => each.family === family && each.weight === weight)!;
  const font = opened.get(file) ?? openSync(file);
  opened.set(file, font);
  return font;
}

/** By the table, and by the font itself where a letter is not in the table. */
export const measureInFonts: Measure = measureWith((text, size, weight) => {
  const font = fontOf('Source Sans 3', weight);
  return (font.layout(text).advanceWidth * size) / font.unitsPerEm;
});

/** What nobody sees needs no font. */
const UNSEEN = /[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Z}]/u;

/**
 * The letters that are in no font, each once, in the order of the texts.
 *
 * @param borrows whether a letter may come from another font than the one of its text
 */
export function lettersWithoutFont(settings: readonly Setting[], borrows = true): string[] {
  const lacking = settings.flatMap(({ family, weight, text }) => {
    const fonts = borrows ? pictureFonts() : [{ family, weight }];
    return [...new Set(text)].filter(
      (letter) =>
        !UNSEEN.test(letter) &&
        !fonts.some(({ family, weight }) =>
          fontOf(family, weight).hasGlyphForCodePoint(letter.codePointAt(0)!),
        ),
    );
  });
  return [...new Set(lacking)];
}
