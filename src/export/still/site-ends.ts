/** Puts the head and the foot of a site around the page's own element. Runs at build time. */
import type { Imprint } from '../publisher.ts';
import { edit, elementOf, elementsOf, type Edit, type PageElement } from './html-page.ts';
import { siteFoot } from './site-foot.ts';
import { siteHead } from './site-head.ts';

/** @param up the path to the site's folder: `../` */
export function endEdits(elements: readonly PageElement[], imprint: Imprint, up: string): Edit[] {
  const { start, end } = elementOf(elements, 'div', { id: 'app' });
  return [
    { start, end: start, text: siteHead(imprint, up) },
    { start: end, end, text: siteFoot(imprint) },
  ];
}

export const withEnds = (html: string, imprint: Imprint, up: string): string =>
  edit(html, endEdits(elementsOf(html), imprint, up));
