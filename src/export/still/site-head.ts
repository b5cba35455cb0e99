/**
 * The head of every page of a site that has a logo. Like the foot, it stands beside the page's own
 * element, so that it stays when scripts put the live page there. Runs at build time.
 */
import { escapeHtml } from '../markup.ts';
import { LOGO_STYLE, logoImage, MASTHEAD, PLATE } from '../logo.ts';
import type { Imprint } from '../publisher.ts';

/** @param up the path to the site's folder: `../` */
export function siteHead({ publisher, logo }: Imprint, up: string): string {
  if (!logo || publisher === null) return '';
  const image = logoImage(logo, MASTHEAD, `${up}assets/${logo.name}`, publisher.name);
  const linked =
    publisher.url === null ? image : `<a href="${escapeHtml(publisher.url)}">${image}</a>`;
  return `<header class="masthead">${linked}</header>
    `;
}

/** For the style sheet of a site that has a logo. */
export const MASTHEAD_STYLE =
  '.masthead{max-width:75rem;margin-inline:auto;padding:var(--space-4) var(--margin) 0}' +
  '.masthead:has(+ #app > .one){max-width:48rem}' +
  '.masthead a{display:inline-block;min-height:var(--least)}' +
  LOGO_STYLE +
  `@media (prefers-color-scheme:dark){:root:not([data-theme=light]) .logo{background:${PLATE.colour}}}` +
  '@media print{.masthead{padding:0 0 8pt}:root:root .logo{background:none}}';
