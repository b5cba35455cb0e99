/**
 * The page's fonts as CSS rules with the files inside, for a page that may fetch no file. Only the
 * letters that it may need are included. Node only.
 */
import { readFile } from 'node:fs/promises';
import subsetFont from 'subset-font';
import { fontFile } from './font-file.ts';
import { inRange, spansOf } from './fonts.ts';

/** A `@font-face` rule of the page's style sheet. */
export interface Face {
  readonly family: string;
  /** @example "600" or "200 900" */
  readonly weight: string;
  /** As in CSS. */
  readonly range: string;
  /** As a module path, for Node to resolve. */
  readonly file: string;
}

/** The weights that the page uses; a variable font is cut down to this range. */
const LIGHTEST = 400;
const BOLDEST = 600;

/** The OpenType features that the page uses. */
export const FEATURES = ['kern', 'liga', 'calt', 'ccmp', 'locl', 'mark', 'mkmk', 'tnum'];

/** Changes whenever the fonts would come out differently. */
export const FONT_RECIPE = JSON.stringify([FEATURES, LIGHTEST, BOLDEST]);

/**
 * One rule for each face of a family that has a letter of `text`.
 *
 * @param style the text of src/app/fonts.css
 * @param weight only the face of this weight
 */
export async function embeddedFaces(
  style: string,
  text: string,
  family: string,
  weight?: string,
): Promise<string[]> {
  const wanted = facesOf(style)
    .filter((face) => face.family === family && (weight ?? face.weight) === face.weight)
    .filter(({ range }) => inRange(text, range));
  return Promise.all(wanted.map((face) => embedFace(face, text)));
}

/** @param style the text of src/app/fonts.css */
export function facesOf(style: string): Face[] {
  return [...style.matchAll(/@font-face\s*\{([^}]*)\}/g)].map(([, body = '']) => {
    const value = (name: string): string => {
      const found = new RegExp(`${name}:\\s*([^;]+);`).exec(body)?.[1];
      if (found === undefined) throw new Error(`a @font-face of fonts.css has no ${name}`);
      return found.replaceAll(/\s+/g, ' ');
    };
    return {
      family: value('font-family').replaceAll("'", ''),
      weight: value('font-weight'),
      range: value('unicode-range'),
      file: /url\('([^']+)'\)/.exec(value('src'))?.[1] ?? '',
    };
  });
}

const isVariable = ({ weight }: Face): boolean => weight.includes(' ');

/** The path of its file. */
export const fileOf = ({ file }: Face): string => fontFile(file);

/** Its file with these letters alone, and only the weights and features that the page uses. */
export async function cutDown(face: Face, letters: string): Promise<Buffer> {
  return subsetFont(await readFile(fileOf(face)), letters, {
    targetFormat: 'woff2',
    keepFeatures: FEATURES,
    ...(isVariable(face) && { variationAxes: { wght: { min: LIGHTEST, max: BOLDEST } } }),
  });
}

async function embedFace(face: Face, text: string): Promise<string> {
  const font = await cutDown(face, text);
  const weights = isVariable(face) ? `${LIGHTEST} ${BOLDEST}` : face.weight;
  return (
    `@font-face{font-family:'${face.family}';font-weight:${weights};font-display:swap;` +
    `src:url(data:font/woff2;base64,${font.toString('base64')}) format('woff2');` +
    `unicode-range:${face.range}}`
  );
}

/** The rules that have a letter of the text. */
export const neededFaces = (rules: readonly string[], text: string): string[] =>
  rules.filter((rule) => inRange(text, /unicode-range:([^}]+)/.exec(rule)?.[1] ?? ''));

/** The letters of these texts, each once, in order. */
export const lettersOf = (...texts: readonly string[]): string =>
  [...new Set(Array.from(texts.join('')))].sort().join('');

/** Signs that code has, and no text of the interface. */
const CODE = /[$*<=>@[\\\]^_`{|}~]/g;
const BEYOND_ASCII = /[^\p{ASCII}\P{L}]/gu;

/** The letters that the words of the interface may show, which are a script. */
export const lettersOfWords = (script: string): string => lettersOf(script.replaceAll(CODE, ''));

/**
 * The letters that any other script may show. It has no texts of its own, only signs: letters beyond
 * ASCII are those that the search reads as others.
 */
export const lettersOfCode = (script: string): string =>
  lettersOfWords(script.replaceAll(BEYOND_ASCII, ''));

/** Every letter of a CSS unicode-range. */
export const lettersIn = (range: string): string =>
  spansOf(range)
    .flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, i) => first + i))
    .map((point) => String.fromCodePoint(point))
    .join('');
