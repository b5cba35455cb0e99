/** Puts the fonts of a site into the text of its pages, scripts and style sheets. Pure. */
import { OWN_HEADINGS, OWN_TEXT, withOwnFamilies } from '../fonts/families.ts';
import { rangeOf, type OwnFace } from '../fonts/own-fonts.ts';
import type { OwnType } from '../fonts/own-type.ts';
import { OUR_TABLES } from '../fonts/own-widths.ts';
import { edit, elementsOf } from '../still/html-page.ts';

export const familiesOf = (faces: readonly OwnFace[]): string[] => [
  ...new Set(faces.map(({ family }) => family)),
];

/** @param address where a page finds the file, or the file itself */
export const faceRule = (
  { family, weight, letters }: Pick<OwnFace, 'family' | 'weight' | 'letters'>,
  address: string,
): string =>
  `@font-face{font-family:'${family}';font-weight:${weight};font-display:swap;` +
  `src:url(${address}) format('woff2');unicode-range:${rangeOf(letters)}}`;

/**
 * A style sheet with the site's families before ours.
 *
 * @param rules the site's `@font-face` rules
 */
export function withFamilies(css: string, families: readonly string[], rules: string): string {
  const first = (text: string, property: string, own: string): string =>
    families.includes(own)
      ? text.replace(new RegExp(`(--${property}:\\s*)(?=['"])`), `$1'${own}', `)
      : text;
  const named = first(first(css, 'sans', OWN_TEXT), 'serif', OWN_HEADINGS);
  // On paper our text is set in the serif, because our sans is a variable font: see print.css.
  const print = families.includes(OWN_TEXT)
    ? `@media print{:root:root:root:root{--sans:'${OWN_TEXT}', 'Source Serif 4', serif}}`
    : '';
  return `${named}${rules}${print}`;
}

/** A script with the widths of the site's letters in place of ours, where it has these. */
export function withWidths(script: string, { tables, faces }: OwnType): string {
  let text = script;
  for (const name of ['regular', 'bolder', 'serif'] as const)
    text = text.replaceAll(OUR_TABLES[name], () => escapeQuotes(tables[name]));
  return withOwnFamilies(text, familiesOf(faces)).replaceAll(
    /1em '(Source Sans 3|Source Serif 4)'/g,
    (whole, ours: string) => {
      const own = ours === 'Source Sans 3' ? OWN_TEXT : OWN_HEADINGS;
      return familiesOf(faces).includes(own) ? `1em '${own}'` : whole;
    },
  );
}

/** For a string of any kind of quotes. */
const escapeQuotes = (text: string): string =>
  text
    .replaceAll(/[\\'"`$]/g, String.raw`\$&`)
    .replaceAll(/[^ -~]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** A page that loads the site's fonts early, in place of ours. */
export const withPreloads = (html: string, faces: readonly OwnFace[], folder: string): string =>
  edit(
    html,
    elementsOf(html).flatMap(({ name, attributes, written }) => {
      if (name !== 'link' || attributes.as !== 'font' || !written.href) return [];
      const isText = attributes.href!.includes('sans');
      const own = faces.find(({ family, weight }) =>
        isText ? family === OWN_TEXT && weight === 400 : family === OWN_HEADINGS && weight === 600,
      );
      return own ? [{ ...written.href, text: `href="${folder}${own.name}"` }] : [];
    }),
  );
