/** Puts a site's brand into the text of its files. Pure. */
import { MASTHEAD_STYLE } from '../still/site-head.ts';
import type { Brand } from './brand.ts';
import { withColours, withThemeColour } from './colours.ts';
import { faceRule, familiesOf, withFamilies, withPreloads, withWidths } from './fonts.ts';

/**
 * The text of a page, a script or a style sheet. Other files stay as they are.
 *
 * @param folder the path from a style sheet to the site's fonts; null if they are in the page
 * itself
 */
export function brandText(
  path: string,
  text: string,
  { colours, type, logo }: Brand,
  folder: string | null = './',
): string {
  if (path.endsWith('.js')) return type === null ? text : withWidths(text, type);
  if (path.endsWith('.css')) {
    const own = colours === null ? text : withColours(text, colours);
    const coloured = logo === null ? own : `${own}${MASTHEAD_STYLE}`;
    if (type === null) return coloured;
    const rules = type.faces.map((face) =>
      folder === null ? '' : faceRule(face, `'${folder}${face.name}'`),
    );
    return withFamilies(coloured, familiesOf(type.faces), rules.join(''));
  }
  if (!path.endsWith('.html')) return text;
  const coloured = colours === null ? text : withThemeColour(text, colours);
  return type === null ? coloured : withPreloads(coloured, type.faces, './assets/');
}
