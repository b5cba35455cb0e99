/** An SVG with its fonts inside, so that it looks the same wherever it is opened. Node only. */
import { readFile } from 'node:fs/promises';
import subsetFont from 'subset-font';
import { lettersOf } from './font-faces.ts';
import { fontsFor, runsIn } from './lettering.ts';
import type { OwnType } from './own-type.ts';
import { OWN_FEATURES } from './shaping.ts';
import { pictureFonts, type PictureFont } from './picture-fonts.ts';
import type { Setting } from './fonts.ts';

/** @param settings the text set in each face: only these faces and letters are included */
export async function withFonts(
  svg: string,
  settings: readonly Setting[],
  own: OwnType | null = null,
): Promise<string> {
  const rules = await Promise.all(
    pictureFonts(own?.faces).flatMap((font) => {
      const text = lettersIn(font, settings, own);
      return text === '' ? [] : [rule(font, text)];
    }),
  );
  // A function, because a font's text may contain what `replace` would take for a pattern.
  return svg.replace('<title>', () => `<style>${rules.join('')}</style><title>`);
}

/** The letters of a picture that are set in a font, each once. */
function lettersIn(font: PictureFont, settings: readonly Setting[], own: OwnType | null): string {
  const texts = settings.flatMap(({ family, weight, text }) => {
    const fonts = fontsFor(family, weight, own);
    if (!fonts.some(({ file }) => file === font.file)) return [];
    if (own === null) return text;
    return runsIn(lettersOf(text), fonts)
      .filter((run) => run.font.file === font.file)
      .map((run) => run.text);
  });
  return lettersOf(...texts);
}

async function rule({ family, weight, file }: PictureFont, text: string): Promise<string> {
  const font = await subsetFont(await readFile(file), text, {
    targetFormat: 'woff2',
    keepFeatures: OWN_FEATURES,
  });
  return (
    `@font-face{font-family:'${family}';font-weight:${weight};` +
    `src:url(data:font/woff2;base64,${font.toString('base64')}) format('woff2')}`
  );
}
