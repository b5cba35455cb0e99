/** What every data format is made from. Pure. */
import { wordDateShort } from '../../time/wording/wording.ts';
import { isolated, isRightToLeft } from '../../timeline/isolation.ts';
import { partsOf, type Part } from '../../timeline/spans/span.ts';
import type { Media, SourceDocument, Timeline, TimelineEvent } from '../../timeline/timeline.ts';
import { formatAddress } from '../../view/address.ts';
import { comma } from '../../words/comma.ts';
import type { Words } from '../../words/english.ts';

export interface Taken {
  readonly timeline: Timeline;
  /** The language in which dates are worded. */
  readonly words: Words;
  /** The address of the timeline's page, without a view; null if unknown. */
  readonly address: string | null;
}

/** The address of the page, opened with this event. */
export const addressOf = ({ address }: Taken, { id }: TimelineEvent): string | null =>
  address === null ? null : `${address}#${formatAddress({ selection: id })}`;

/** The path from a page in the site's folder to the folder with the timelines' files. */
export const TIMELINES = 'timelines/';

/** The full address of an image; null if the address of the page is unknown. */
export const imageAddressOf = ({ address }: Taken, { src }: Media): string | null =>
  address === null ? null : new URL(`${TIMELINES}${src}`, address).href;

/** @example "No ship unloaded for ten days, The Harbour Gazette, 9 May 2024" */
export const documentLine = (document: SourceDocument, words: Words): string =>
  [
    document.title === null
      ? words.picture.untitled(isolated(document.file))
      : isolated(document.title),
    ...[document.publisher, document.author].filter((part) => part !== null).map(isolated),
    wordDateShort(document.published, words.dates),
  ].join(comma(words));

/**
 * The summary with its links, bold and italic words, after what is special about its status.
 *
 * @example "(claimed) No ship is unloaded."
 */
export function statedParts(event: TimelineEvent, words: Words): readonly Part[] {
  const { status, summary } = event;
  const parts = partsOf(event);
  if (status === 'reported') return parts;
  // Where this is shown, the end of a line is a space, which ends no isolate.
  const own = isRightToLeft(summary) ? ['\u2068', ...parts, '\u2069'] : parts;
  return [`(${words.status.short[status]}) `, ...own];
}
