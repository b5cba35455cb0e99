/** The element of a page that names the data of its timeline. */
import { edit, elementOf, elementsOf, type Edit, type PageElement } from './html-page.ts';

const NAME = 'sourceline:timeline';

/**
 * @param path the data, relative to the page: `timelines/paris-summit.json`
 * @param checked the SHA-256 of the data, in hex, if the page may read them without checking them
 */
export function dataEdit(
  elements: readonly PageElement[],
  path: string,
  checked: string | null = null,
): Edit {
  const { start, end } = elementOf(elements, 'meta', { name: NAME });
  const hash = checked === null ? '' : ` data-checked="${checked}"`;
  return { start, end, text: `<meta name="${NAME}" content="${path}"${hash} />` };
}

/** The page with other data. */
export const withData = (html: string, path: string): string =>
  edit(html, [dataEdit(elementsOf(html), path)]);

/** The path that a page names. */
export const dataOf = (html: string): string =>
  elementOf(elementsOf(html), 'meta', { name: NAME }).attributes.content ?? '';
