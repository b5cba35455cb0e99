/** What an embed page weighs, and what a build says about it. Pure. */
import { gzipSync } from 'node:zlib';

/** In bytes, gzipped. */
export interface EmbedWeight {
  /** Relative to the site's folder. */
  readonly file: string;
  readonly bytes: number;
  /** Those of the timeline itself: as data, and as text for readers without scripts. */
  readonly content: number;
}

/** More than this keeps the readers of an article waiting on a slow phone. */
const HEAVY = 200_000;

export function weighEmbed(file: string, html: string): EmbedWeight {
  const weight = (text: string): number => gzipSync(text, { level: 9 }).length;
  // Texts of the timeline are escaped, so the next script is the page's own.
  const from = html.indexOf('<div id="app"');
  const without = html.slice(0, from) + html.slice(html.indexOf('<script>', from));
  const bytes = weight(html);
  return { file, bytes, content: bytes - weight(without) };
}

/** @example "embed/bridge.html: 150.3 kB gzipped in all, of which its events are 3.1 kB" */
export const sayWeight = ({ file, bytes, content }: EmbedWeight): string =>
  `${file}: ${kB(bytes)} gzipped in all, of which its events are ${kB(content)}`;

/** What to do about an embed page that is heavy; null for any other. */
export const adviseOnWeight = ({ file, bytes }: EmbedWeight): string | null =>
  bytes <= HEAVY
    ? null
    : `${file} is heavy: more than ${kB(HEAVY)} load slowly in an article. Shorten the texts of its events, or make a timeline of its own of those that the article is about.`;

const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
