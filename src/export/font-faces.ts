/**
 * The page's fonts as rules with their files inside, for a page that may ask for no file: only the
 * letters that it can come to need. Node only; imports subset-font.
 */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';
import { inRange } from './fonts.ts';

/** A `@font-face` rule of the page's style sheet. */
interface Face {
  readonly family: string;
  /** "600", or "200 900". */
  readonly weight: string;
  readonly range: string;
  /** As Node resolves it. */
  readonly file: string;
}

/** What the page is set in; a variable font is cut down to what lies between. */
const LIGHTEST = 400;
const BOLDEST = 600;

/** What of a font's own typography the page uses. */
const FEATURES = ['kern', 'liga', 'calt', 'ccmp', 'locl', 'mark', 'mkmk', 'tnum'];

/**
 * One rule for each face of a family that has a letter of `text`.
 * @param style the text of src/app/fonts.css.
 * @param weight only the face of this weight.
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
  return Promise.all(wanted.map((face) => embedded(face, text)));
}

function facesOf(style: string): Face[] {
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

async function embedded({ family, weight, range, file }: Face, text: string): Promise<string> {
  const { resolve } = createRequire(import.meta.url);
  const variable = weight.includes(' ');
  const font = await subsetFont(await readFile(resolve(file)), text, {
    targetFormat: 'woff2',
    keepFeatures: FEATURES,
    ...(variable && { variationAxes: { wght: { min: LIGHTEST, max: BOLDEST } } }),
  });
  const weights = variable ? `${LIGHTEST} ${BOLDEST}` : weight;
  return (
    `@font-face{font-family:'${family}';font-weight:${weights};font-display:swap;` +
    `src:url(data:font/woff2;base64,${font.toString('base64')}) format('woff2');` +
    `unicode-range:${range}}`
  );
}

/** Those of such rules that a text has a letter for. */
export const neededFaces = (rules: readonly string[], text: string): string[] =>
  rules.filter((rule) => inRange(text, /unicode-range:([^}]+)/.exec(rule)?.[1] ?? ''));

/** The letters of some texts, each once, in order. */
export const lettersOf = (...texts: readonly string[]): string =>
  [...new Set(Array.from(texts.join('')))].sort().join('');
