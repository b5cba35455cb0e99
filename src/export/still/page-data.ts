/** The element of a page that names the data of its timeline. */
import { HEAD_FILE } from '../../archive/files.ts';
import { edit, elementOf, elementsOf, type Edit, type PageElement } from './html-page.ts';

const NAME = 'sourceline:timeline';

/**
 * @param path the data, relative to the page: `timelines/paris-summit.json`, or the head of an archive
 * @param checked the SHA-256 of the data, in hex, if the page may read them without checking them
 */
export function dataEdit(
  elements: readonly PageElement[],
  path: string,
  checked: string | null = null,
): Edit {
  const { start, end } = elementOf(elements, 'meta', { name: NAME });
  const hash = checked === null ? '' : ` data-checked="${checked}"`;
  const archive = path.endsWith(`/${HEAD_FILE}`) ? ' data-archive="yes"' : '';
  return { start, end, text: `<meta name="${NAME}" content="${path}"${hash}${archive} />` };
}

/** The page with other data. */
export const withData = (html: string, path: string): string =>
  edit(html, [dataEdit(elementsOf(html), path)]);

/** The path that a page names. */
export const dataOf = (html: string): string =>
  elementOf(elementsOf(html), 'meta', { name: NAME }).attributes.content ?? '';
