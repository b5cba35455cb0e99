/**
 * Letters that pictures without a browser may or may not have, and how wide they are. Node only.
 *
 * Such a picture has the site's fonts and the bundled ones, and no others. In their place a letter
 * that they lack would be an empty box, in which a reader sees nothing.
 */
import { isMeasured, measureWith } from '../../layout/text/measure.ts';
import type { Measure } from '../../layout/layout.ts';
import { OWN_BEFORE, SANS_FAMILY, SERIF_FAMILY } from './families.ts';
import type { Setting } from './fonts.ts';
import { pictureFonts, type PictureFont } from './picture-fonts.ts';
import { measureSerif, type MeasureHeadline } from './serif.ts';
import { fontAt } from './shaped-font.ts';
import type { OwnType } from './own-type.ts';

/** Those in which a text of a family is set, in the order in which a letter is looked for. */
export const fontsFor = (
  family: string,
  weight: number,
  own: OwnType | null,
): readonly PictureFont[] =>
  pictureFonts(own?.faces).filter(
    (each) => each.weight === weight && [family, OWN_BEFORE[family]].includes(each.family),
  );

const hasLetter = (font: PictureFont, letter: string): boolean =>
  UNSEEN.test(letter) || fontAt(font.file).hasGlyphForCodePoint(letter.codePointAt(0)!);

/** Belongs to the letter before it. */
const STICKS = /[\p{Default_Ignorable_Code_Point}\p{M}]/u;

/** A text in parts, each in the first font that has its letters; what no font has, in the last. */
export function runsIn<F extends PictureFont>(
  text: string,
  fonts: readonly F[],
): { readonly font: F; readonly text: string }[] {
  const last = fonts.at(-1)!;
  const runs: { font: F; text: string }[] = [];
  for (const letter of text) {
    const before = runs.at(-1);
    const font =
      before && STICKS.test(letter)
        ? before.font
        : (fonts.find((each) => each === last || hasLetter(each, letter)) ?? last);
    if (before?.font === font) before.text += letter;
    else runs.push({ font, text: letter });
  }
  return runs;
}

/** By the table, and by the fonts themselves if a letter is not in the table. */
export const measureInFonts = (own: OwnType | null = null): Measure =>
  (own?.measures.measureWith ?? measureWith)((text, size, weight) =>
    widthIn(fontsFor(SANS_FAMILY, weight, own), text, size),
  );

/** The same for a headline. Its letters are measured together, because many join. */
export function measureHeadlineInFonts(own: OwnType | null = null): MeasureHeadline {
  const byTable = own?.measureHeadline ?? measureSerif;
  const has = own?.measures.isMeasured ?? isMeasured;
  const fonts = fontsFor(SERIF_FAMILY, 600, own);
  return (text, size, other) =>
    has(text) ? byTable(text, size, other) : widthIn(fonts, text, size);
}

const widthIn = (fonts: readonly PictureFont[], text: string, size: number): number =>
  runsIn(text, fonts)
    .map((run) => {
      const font = fontAt(run.font.file);
      return (font.layout(run.text).advanceWidth * size) / font.unitsPerEm;
    })
    .reduce((sum, width) => sum + width, 0);

/** What nobody sees needs no font. */
const UNSEEN = /[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Z}]/u;

/**
 * The letters that are in no font, each once, in the order of the texts.
 *
 * @param borrows whether a letter may come from another font than those of its text
 */
export function lettersWithoutFont(
  settings: readonly Setting[],
  borrows = true,
  own: OwnType | null = null,
): string[] {
  const lacking = settings.flatMap(({ family, weight, text }) => {
    const fonts = borrows ? pictureFonts(own?.faces) : fontsFor(family, weight, own);
    return [...new Set(text)].filter((letter) => !fonts.some((font) => hasLetter(font, letter)));
  });
  return [...new Set(lacking)];
}
