/** An SVG with its fonts inside, so that it looks the same wherever it is opened. Node only. */
import { readFile } from 'node:fs/promises';
import subsetFont from 'subset-font';
import { FEATURES, lettersOf } from './font-faces.ts';
import { pictureFonts } from './picture-fonts.ts';
import type { Setting } from './fonts.ts';

/** @param settings the text set in each face: only these faces and letters are included */
export async function withFonts(svg: string, settings: readonly Setting[]): Promise<string> {
  const rules = await Promise.all(
    pictureFonts().flatMap(({ family, weight, file }) => {
      const text = settings
        .filter((each) => each.family === family && each.weight === weight)
        .map((each) => each.text);
      return text.length > 0 ? [rule(family, weight, file, lettersOf(...text))] : [];
    }),
  );
  // A function, because a font's text may contain what `replace` would take for a pattern.
  return svg.replace('<title>', () => `<style>${rules.join('')}</style><title>`);
}

async function rule(family: string, weight: number, file: string, text: string): Promise<string> {
  const font = await subsetFont(await readFile(file), text, {
    targetFormat: 'woff2',
    keepFeatures: FEATURES,
  });
  return (
    `@font-face{font-family:'${family}';font-weight:${weight};` +
    `src:url(data:font/woff2;base64,${font.toString('base64')}) format('woff2')}`
  );
}
