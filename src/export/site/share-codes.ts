/**
 * The codes that put a timeline into an article. Pure.
 *
 * They are written for any content management system: one element each, no style sheet, nothing
 * that needs more than the address in it.
 */
import { isolated } from '../../timeline/isolation.ts';
import { escapeHtml } from '../markup.ts';

/**
 * What the frame may do: scripts, saving a picture, opening the whole page beside the article.
 * Not `allow-same-origin`: on its own site a frame with both could undo its sandbox.
 */
export const SANDBOX = 'allow-scripts allow-downloads allow-popups allow-popups-to-escape-sandbox';

/** CSS px: what a frame is high whose host does not listen; its page is whole from 700 px on. */
export const FIXED_HEIGHT = 1100;

/** Of the picture that the build makes. */
export const PICTURE = { width: 1200, height: 675 };

/** Where the parts of an embed stand: full addresses. */
export interface EmbedPlaces {
  /** The page for a frame. */
  readonly frame: string;
  readonly loader: string;
  /** Of the loader: `sha384-…`. */
  readonly integrity: string;
  /** A picture of the timeline's first view. */
  readonly picture: string;
}

export interface Shared {
  readonly title: string;
  /** The whole page, with the view. */
  readonly link: string;
  /** The view as it stands after `#`; empty for the first view. */
  readonly fragment: string;
  readonly embed: EmbedPlaces;
}

/** A picture with a link, which becomes the timeline where scripts run. */
export const loaderCode = (shared: Shared): string =>
  `<div data-sourceline="${escapeHtml(frameAddress(shared))}" aria-label="${escapeHtml(shared.title)}">` +
  `\n  ${pictureCode(shared)}\n</div>\n` +
  `<script src="${escapeHtml(shared.embed.loader)}" integrity="${shared.embed.integrity}"` +
  ` crossorigin="anonymous" async></script>`;

/** For systems that take a frame and no script. */
export const frameCode = (shared: Shared): string =>
  `<iframe src="${escapeHtml(frameAddress(shared))}" title="${escapeHtml(shared.title)}"` +
  ` width="100%" height="${FIXED_HEIGHT}" loading="lazy" sandbox="${SANDBOX}"` +
  ` style="border: 0"></iframe>`;

/** For newsletters, feeds and systems that take neither. */
export const pictureCode = ({ title, link, embed }: Shared): string =>
  `<a href="${escapeHtml(link)}"><img src="${escapeHtml(embed.picture)}"` +
  ` alt="${escapeHtml(`Timeline: ${isolated(title)}`)}" width="${PICTURE.width}" height="${PICTURE.height}"` +
  ` loading="lazy" style="max-width: 100%; height: auto"></a>`;

const frameAddress = ({ embed, fragment }: Shared): string =>
  fragment === '' ? embed.frame : `${embed.frame}#${fragment}`;
