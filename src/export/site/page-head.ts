/**
 * Writes the part of a page's head that is for search engines, social networks and feed readers.
 * Pure.
 */
import { escapeHtml } from '../markup.ts';

/** The usual size, in px, of the picture that social networks show with a link. */
export const CARD = { width: 1200, height: 630 };

/** Full addresses. Without them the head does not name its own address. */
export interface HeadAddresses {
  /** The address of the page with this head. */
  readonly canonical: string;
  readonly card: string;
  /** Null if the page is not a timeline. */
  readonly oembed: string | null;
  /** Null if there is none. */
  readonly feed: string | null;
}

/** @param about the subject of the page: a timeline, or one of its events. */
export function pageHead(
  { title, summary }: { readonly title: string; readonly summary: string },
  addresses: HeadAddresses | null,
): string {
  const about = [
    property('og:type', 'article'),
    property('og:title', title),
    property('og:description', summary),
  ];
  if (addresses === null) return about.join('\n    ');
  const { canonical, card, oembed, feed } = addresses;
  return [
    ...about,
    property('og:url', canonical),
    property('og:image', card),
    property('og:image:width', String(CARD.width)),
    property('og:image:height', String(CARD.height)),
    property('og:image:alt', title),
    // Twitter takes its other values from the lines above.
    '<meta name="twitter:card" content="summary_large_image" />',
    `<link rel="canonical" href="${escapeHtml(canonical)}" />`,
    ...(oembed === null ? [] : [alternate('application/json+oembed', oembed, title)]),
    ...(feed === null ? [] : [alternate('application/atom+xml', feed, title)]),
  ].join('\n    ');
}

const property = (name: string, content: string): string =>
  `<meta property="${name}" content="${escapeHtml(content)}" />`;

const alternate = (type: string, href: string, title: string): string =>
  `<link rel="alternate" type="${type}" href="${escapeHtml(href)}" title="${escapeHtml(title)}" />`;
