/** The font faces in which the page sets the texts of the chart. Browser only. */
import { SANS } from '../../chart/theme.ts';
import type { Face } from './thread-messages.ts';

const bare = (family: string): string => family.replace(/^["']|["']$/g, '');
const FAMILIES = new Set(SANS.split(', ').map(bare));

const nameOf = ({ family, weight, style, unicodeRange }: Omit<Face, 'source'>): string =>
  [bare(family), weight, style, unicodeRange].join('|');

/**
 * Those that the page has loaded, each with the addresses of its files. Null if the rule of one is
 * not found: a script may have added it.
 */
export function loadedFaces(): Face[] | null {
  const rules = new Map(declaredFaces().map((face) => [nameOf(face), face]));
  const loaded = [...document.fonts]
    .filter(({ family, status }) => status === 'loaded' && FAMILIES.has(bare(family)))
    .map((face) => rules.get(nameOf(face)));
  return loaded.every((face) => face !== undefined) ? loaded : null;
}

const declaredFaces = (): Face[] =>
  [...document.styleSheets].flatMap((sheet) =>
    rulesOf(sheet)
      .filter((rule) => rule instanceof CSSFontFaceRule)
      .map(({ style }) => {
        const of = (name: string): string => style.getPropertyValue(name);
        return {
          family: bare(of('font-family')),
          source: absolute(of('src'), sheet.href ?? document.baseURI),
          weight: of('font-weight') || 'normal',
          style: of('font-style') || 'normal',
          unicodeRange: of('unicode-range') || 'U+0-10FFFF',
        };
      }),
  );

/** A sheet of another site cannot be read, so its faces are not found. */
function rulesOf(sheet: CSSStyleSheet): CSSRule[] {
  try {
    return [...sheet.cssRules];
  } catch {
    return [];
  }
}

/** A thread has another base for addresses. */
const absolute = (source: string, base: string): string =>
  source.replace(/url\(["']?([^"')]+)["']?\)/g, (_, url: string) => {
    return `url("${new URL(url, base).href}")`;
  });
