/**
 * What a page's head says to those who only pass it on: search engines, networks, feed readers.
 * Pure.
 */
import { escapeHtml } from '../markup.ts';

/** Of the picture that networks show with a link; their usual measure. */
export const CARD = { width: 1200, height: 630 };

/** Full addresses: without them a head says nothing of where it is. */
export interface HeadAddresses {
  /** Of the page that the head is in. */
  readonly canonical: string;
  readonly card: string;
  /** Null for a page that is no timeline. */
  readonly oembed: string | null;
  readonly feed: string;
}

/** @param about what the page is about: a timeline, or an event of it. */
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
    // What else it asks for it takes from the lines above.
    '<meta name="twitter:card" content="summary_large_image" />',
    `<link rel="canonical" href="${escapeHtml(canonical)}" />`,
    ...(oembed === null ? [] : [alternate('application/json+oembed', oembed, title)]),
    alternate('application/atom+xml', feed, title),
  ].join('\n    ');
}

const property = (name: string, content: string): string =>
  `<meta property="${name}" content="${escapeHtml(content)}" />`;

const alternate = (type: string, href: string, title: string): string =>
  `<link rel="alternate" type="${type}" href="${escapeHtml(href)}" title="${escapeHtml(title)}" />`;
