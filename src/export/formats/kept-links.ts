/**
 * Decides where the links of an imported event go when it is exported again: its slide may have
 * them already, as its medium or in its text. Pure.
 */
import type { ForeignEvent } from '../../timeline/foreign/foreign.ts';
import type { Link } from '../../timeline/links/link.ts';
import type { TimelineEvent } from '../../timeline/timeline.ts';
import type { Taken } from './taken.ts';
import { linkShown, slideOf } from './timelinejs.ts';

interface KeptLinks {
  /** Whether TimelineJS shows the same medium as before. */
  readonly isMediaKept: boolean;
  /** The links that the slide does not have yet, which go into its text. */
  readonly others: readonly Link[];
}

/**
 * @param hasMedia whether the slide shows anything
 * @param isTextKept whether its headline and text stay as they were, with their links
 */
export function keepLinks(
  { links: made = [], media }: ForeignEvent['imported'],
  event: TimelineEvent,
  taken: Taken,
  { hasMedia, isTextKept }: { readonly hasMedia: boolean; readonly isTextKept: boolean },
): KeptLinks {
  const known = new Set(made.map(wordsOf));
  const same = event.links.filter((link) => known.has(wordsOf(link)));
  const old = same.find(({ address }) => address === media);
  const shown = linkShown(event, taken);
  const isOwnImage = shown === null && slideOf(event, taken).media !== null;
  const isMediaKept =
    !isOwnImage && (media === undefined ? hasMedia || shown === null : old !== undefined);
  const medium = isMediaKept ? old : shown;
  return {
    isMediaKept,
    others: event.links.filter((link) => link !== medium && !(isTextKept && same.includes(link))),
  };
}

/** Everything but the picture, which is the editors' own. */
const wordsOf = ({ address, kind, title, caption, credit }: Link): string =>
  JSON.stringify([address, kind, title, caption, credit]);
