/**
 * The page's own fonts for a picture: an image loads nothing, so its fonts must be inside it.
 * Fetches only the files whose letters the picture uses. Browser only.
 */
import { OWN_BEFORE } from './families.ts';
import { PictureError } from '../picture-error.ts';

/** A face, and the text that a picture sets in it. */
export interface Setting {
  readonly family: string;
  readonly weight: number;
  readonly text: string;
}

/** By address of the font file, so that a second picture need not wait. */
const files = new Map<string, Promise<string>>();

/**
 * CSS `@font-face` rules with their files inside.
 *
 * @throws PictureError if the page has no such face or its file cannot be fetched
 */
export async function fontRules(settings: readonly Setting[]): Promise<string> {
  const faces = pageFaces();
  const used = settings.flatMap(({ family, weight, text }) => {
    const found = faces.filter(
      (face) => [family, OWN_BEFORE[family]].includes(face.family) && covers(face.weight, weight),
    );
    if (found.length === 0)
      throw new PictureError('no-font', `The page has no ${family} at weight ${weight}.`);
    return found.filter(({ range }) => inRange(text, range));
  });
  return (await Promise.all([...new Set(used)].map(inlineFace))).join('');
}

interface Face {
  readonly family: string;
  /** @example "400" or "200 900" */
  readonly weight: string;
  /** As in CSS; empty for all letters. */
  readonly range: string;
  readonly address: string;
}

function pageFaces(): Face[] {
  return [...document.styleSheets].flatMap((sheet) =>
    rulesOf(sheet)
      .filter((rule) => rule instanceof CSSFontFaceRule)
      .flatMap(({ style }) => {
        const file = /url\(\s*["']?([^"')]+)/.exec(style.getPropertyValue('src'))?.[1];
        if (file === undefined) return [];
        return {
          family: style.getPropertyValue('font-family').replaceAll(/["']/g, ''),
          weight: style.getPropertyValue('font-weight') || '400',
          range: style.getPropertyValue('unicode-range'),
          address: new URL(file, sheet.href ?? document.baseURI).href,
        };
      }),
  );
}

/** A style sheet of another origin cannot be read, but the page's fonts are not in one. */
function rulesOf(sheet: CSSStyleSheet): CSSRule[] {
  try {
    return [...sheet.cssRules];
  } catch (error) {
    if (error instanceof DOMException && error.name === 'SecurityError') return [];
    throw error;
  }
}

function covers(weights: string, wanted: number): boolean {
  const [least = NaN, most = least] = weights.replace('normal', '400').split(' ').map(Number);
  return least <= wanted && wanted <= most;
}

/** Whether `text` has a letter of a CSS unicode-range (`U+0-FF, U+131, U+4??`). */
export function inRange(text: string, range: string): boolean {
  if (range === '') return text !== '';
  const spans = spansOf(range);
  return Array.from(text, (letter) => letter.codePointAt(0) ?? 0).some((point) =>
    spans.some(([first, last]) => first <= point && point <= last),
  );
}

/** The first and last code point of each part of a CSS unicode-range. */
export const spansOf = (range: string): [number, number][] =>
  range.split(',').map((part) => {
    const [first = '', last = first] = part.trim().replace(/^u\+/i, '').split('-');
    return [parseInt(first.replaceAll('?', '0'), 16), parseInt(last.replaceAll('?', 'f'), 16)];
  });

async function inlineFace({ family, weight, range, address }: Face): Promise<string> {
  let file = files.get(address);
  if (!file) {
    file = fetchAsData(address);
    files.set(address, file);
    // A failure is not remembered: the next picture tries again.
    file.catch(() => files.delete(address));
  }
  const descriptors = range === '' ? '' : `unicode-range:${range};`;
  return (
    `@font-face{font-family:'${family}';font-weight:${weight};${descriptors}` +
    `src:url(${await file}) format('woff2')}`
  );
}

/** Fetches a file as a `data:` address. */
async function fetchAsData(address: string): Promise<string> {
  if (address.startsWith('data:')) return address;
  const failure = 'A font of the picture could not be fetched. Is this device offline?';
  let blob: Blob;
  try {
    const response = await fetch(address);
    if (!response.ok) throw new Error(`status ${response.status}`);
    blob = await response.blob();
  } catch (cause) {
    throw new PictureError('no-font', failure, { cause });
  }
  const bytes = new Uint8Array(await blob.arrayBuffer());
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return `data:font/woff2;base64,${btoa(binary)}`;
}
