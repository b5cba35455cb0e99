/**
 * The foot of every page of a site: who publishes it, and links such as an imprint. It stands beside
 * the page's own element, so that it stays when scripts put the live page there. Runs at build time;
 * styled by still-pages.css.
 */
import { escapeHtml } from '../markup.ts';
import type { Imprint } from '../publisher.ts';

/** Empty if the settings name nothing, so that a page without settings stays as it is. */
export function siteFoot({ publisher, footer }: Imprint): string {
  if (publisher === null && footer.length === 0) return '';
  const link = (text: string, url: string | null): string =>
    url === null
      ? `<span dir="auto">${escapeHtml(text)}</span>`
      : `<a href="${escapeHtml(url)}" dir="auto">${escapeHtml(text)}</a>`;
  const items = [
    ...(publisher === null ? [] : [link(publisher.name, publisher.url)]),
    ...footer.map(({ text, url }) => link(text, url)),
  ];
  return `
    <footer class="foot"><ul>${items.map((each) => `<li>${each}</li>`).join('')}</ul></footer>`;
}
