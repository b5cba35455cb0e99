/** Draws the pictures of a build. */
import { takeSnapshot } from '../../export/pictures/snapshot.ts';
import type { Timeline, TimelineEvent } from '../../timeline/timeline.ts';
import { wordsOf } from '../../words/every.ts';

/**
 * Draws a timeline as it first opens, as a PNG.
 * @param dataHash SHA-256 of the timeline's JSON, in hex.
 * @param about the event that the picture shows.
 */
export const buildPicture = async (
  timeline: Timeline,
  dataHash: string,
  size: { readonly width: number; readonly height: number },
  address: string | null = null,
  about?: TimelineEvent,
): Promise<Uint8Array> => {
  const { data } = await takeSnapshot({
    timeline,
    view: { extent: null, selection: about?.id ?? null },
    ...(about && { about }),
    size,
    sizeOf: 'picture',
    theme: 'light',
    words: wordsOf(timeline.language),
    address,
    scale: 1,
    dataHash,
    // The build has told of them: see letters-told.ts.
    boxes: true,
  });
  return data;
};
