/** The fonts of a site inside a page that may fetch no file. Node only. */
import subsetFont from 'subset-font';
import { OWN_FEATURES } from '../fonts/shaping.ts';
import type { OwnFace } from '../fonts/own-fonts.ts';
import { faceRule } from './fonts.ts';

/** One rule for each file that has a letter of `text`, with these letters alone. */
export async function ownEmbeddedFaces(
  faces: readonly OwnFace[],
  family: string,
  text: string,
): Promise<string[]> {
  const rules = await Promise.all(
    faces
      .filter((face) => face.family === family)
      .map(async (face) => {
        const letters = lettersOf(face, text);
        if (letters.length === 0) return [];
        const words = String.fromCodePoint(...letters);
        const font = await subsetFont(face.web, words, {
          targetFormat: 'woff2',
          keepFeatures: OWN_FEATURES,
        });
        return [
          faceRule({ ...face, letters }, `data:font/woff2;base64,${font.toString('base64')}`),
        ];
      }),
  );
  return rules.flat();
}

/** In the order of code points. */
function lettersOf({ letters }: OwnFace, text: string): number[] {
  const wanted = new Set(Array.from(text, (letter) => letter.codePointAt(0)!));
  return letters.filter((point) => wanted.has(point));
}

/** The letters of a text that have to be set in our fonts. */
export function withoutOwn(text: string, faces: readonly OwnFace[], family: string): string {
  const weights = [400, 600].map(
    (weight) =>
      new Set(
        faces
          .filter((face) => face.family === family && face.weight === weight)
          .flatMap(({ letters }) => letters),
      ),
  );
  return Array.from(text)
    .filter((letter) => !weights.every((points) => points.has(letter.codePointAt(0)!)))
    .join('');
}
