/**
 * Writes the codes that put a timeline into an article. Pure.
 *
 * They work in any content management system, because each is one element without a style sheet,
 * and needs nothing but the address in it.
 */
import { isolated } from '../../timeline/isolation.ts';
import { escapeHtml } from '../markup.ts';

/**
 * The iframe may run scripts, save a picture, and open the whole page beside the article.
 * `allow-same-origin` is left out: on its own site an iframe with both could undo its sandbox.
 */
export const SANDBOX = 'allow-scripts allow-downloads allow-popups allow-popups-to-escape-sandbox';

/** CSS px: the height of an iframe whose host does not adapt it. The page fits whole in 700 px. */
export const FIXED_HEIGHT = 1100;

/** CSS px: the same for the compact form, and all that it ever takes. */
export const COMPACT_HEIGHT = 560;

/** The size of the picture that the build makes, in px. */
export const PICTURE = { width: 1200, height: 675 };

/** The full addresses of the parts of an embed. */
export interface EmbedAddresses {
  /** The page for an iframe. */
  readonly iframe: string;
  readonly loader: string;
  /** The hash of the loader: `sha384-…`. */
  readonly integrity: string;
  /** A picture of the timeline's first view. */
  readonly picture: string;
}

export interface Shared {
  readonly title: string;
  /** The address of the whole page, with the view. */
  readonly link: string;
  /** The view as written after `#`. Empty for the first view. */
  readonly fragment: string;
  readonly embed: EmbedAddresses;
  /** Whether to embed the compact form. */
  readonly compact?: boolean;
}

/** A picture with a link. If scripts run, the timeline replaces it. */
export const loaderCode = (shared: Shared): string =>
  `<div data-sourceline="${escapeHtml(withFragment(shared.embed.iframe, shared))}"` +
  `${shared.compact ? ' data-compact' : ''} aria-label="${escapeHtml(shared.title)}">` +
  `\n  ${pictureCode(shared)}\n</div>\n` +
  `<script src="${escapeHtml(shared.embed.loader)}" integrity="${shared.embed.integrity}"` +
  ` crossorigin="anonymous" async></script>`;

/** For systems that accept an iframe but no script. */
export const iframeCode = (shared: Shared): string =>
  `<iframe src="${escapeHtml(withFragment(`${shared.embed.iframe}${shared.compact ? '?compact' : ''}`, shared))}" title="${escapeHtml(shared.title)}"` +
  ` width="100%" height="${shared.compact ? COMPACT_HEIGHT : FIXED_HEIGHT}" loading="lazy" sandbox="${SANDBOX}"` +
  ` style="border: 0"></iframe>`;

/** For newsletters, feeds and systems that accept neither. */
export const pictureCode = ({ title, link, embed }: Shared): string =>
  `<a href="${escapeHtml(link)}"><img src="${escapeHtml(embed.picture)}"` +
  ` alt="${escapeHtml(`Timeline: ${isolated(title)}`)}" width="${PICTURE.width}" height="${PICTURE.height}"` +
  ` loading="lazy" style="max-width: 100%; height: auto"></a>`;

const withFragment = (address: string, { fragment }: Shared): string =>
  fragment === '' ? address : `${address}#${fragment}`;
