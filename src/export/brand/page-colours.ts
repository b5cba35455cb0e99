/** The colours of a site in the head of a page, from which its readers can save a picture. */
import { PALETTES, type Palettes } from '../../chart/palettes.ts';
import { escapeHtml } from '../markup.ts';

const NAME = 'sourceline:colours';

/** Empty for the usual colours. */
export const coloursTag = (colours: Palettes | null): string =>
  colours === null ? '' : `<meta name="${NAME}" content="${escapeHtml(JSON.stringify(colours))}">`;

/** Those that a page names. Its build has checked them. */
export function coloursOf(page: Document): Palettes {
  const content = page.querySelector<HTMLMetaElement>(`meta[name="${NAME}"]`)?.content;
  return content === undefined ? PALETTES : (JSON.parse(content) as Palettes);
}
