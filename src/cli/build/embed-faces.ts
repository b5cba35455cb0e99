/** The fonts of the embed pages, each with no more letters than the pages may show. */
import type { Brand } from '../../export/brand/brand.ts';
import { ownEmbeddedFaces, withoutOwn } from '../../export/brand/embedded-fonts.ts';
import {
  embeddedFaces,
  lettersOf,
  lettersOfCode,
  lettersOfWords,
} from '../../export/fonts/font-faces.ts';
import { OWN_HEADINGS, OWN_TEXT, SANS_FAMILY, SERIF_FAMILY } from '../../export/fonts/families.ts';
import { fontStyle } from './bundles.ts';

/** What the pages of all timelines may show. */
export interface Shown {
  /** The script of the page. */
  readonly script: string;
  /** By language: the scripts with its words. */
  readonly words: Readonly<Record<string, readonly string[]>>;
  /** Of each timeline. */
  readonly data: readonly string[];
  readonly titles: readonly string[];
}

/** By language, the `@font-face` rules of its pages. Languages with the same letters share them. */
export async function embedFaces(
  { script, words, data, titles }: Shown,
  { type }: Pick<Brand, 'type'>,
): Promise<Readonly<Record<string, readonly string[]>>> {
  const fonts = await fontStyle();
  const own = type?.faces ?? [];
  const titleLetters = lettersOf(...titles);
  // Only the headline is set in the serif: see embed.css.
  const headings = [
    ...(await ownEmbeddedFaces(own, OWN_HEADINGS, titleLetters)),
    ...(await embeddedFaces(
      ...[fonts, withoutOwn(titleLetters, own, OWN_HEADINGS), SERIF_FAMILY, '600'],
    )),
  ];
  const known = new Map<string, readonly string[]>();
  const faces: Record<string, readonly string[]> = {};
  for (const [language, scripts] of Object.entries(words)) {
    // An interface in another alphabet than its timeline is set in the reader's own font.
    const spoken = scripts.join('').replaceAll(/\p{Script=Cyrillic}/gu, '');
    const letters = lettersOf(lettersOfCode(script), lettersOfWords(spoken), ...data.map(textsIn));
    const text = known.get(letters) ?? [
      ...(await ownEmbeddedFaces(own, OWN_TEXT, letters)),
      ...(await embeddedFaces(fonts, withoutOwn(letters, own, OWN_TEXT), SANS_FAMILY)),
    ];
    known.set(letters, text);
    faces[language] = [...text, ...headings];
  }
  return faces;
}

/** All texts in JSON, without its signs. */
function textsIn(json: string): string {
  const texts: string[] = [];
  JSON.parse(json, (_, value: unknown) => {
    if (typeof value === 'string') texts.push(value);
    return value;
  });
  return texts.join('');
}
