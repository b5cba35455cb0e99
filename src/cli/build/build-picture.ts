/** Draws the pictures of a build. */
import { takeSnapshot } from '../../export/pictures/snapshot.ts';
import type { Brand } from '../../export/brand/brand.ts';
import type { Overview } from '../../export/overview.ts';
import type { Size } from '../../layout/layout.ts';
import type { Timeline, TimelineEvent } from '../../timeline/timeline.ts';
import { wordsOf } from '../../words/every.ts';

interface PictureOrder {
  readonly size: Size;
  readonly brand: Brand;
  /** The address of the page that shows the same; null if it is not given. */
  readonly address?: string | null;
  /** The event that the picture shows. */
  readonly about?: TimelineEvent;
  /** Of an archive: then the timeline is its own. */
  readonly archive?: Overview | undefined;
}

/**
 * Draws a timeline as it first opens, as a PNG.
 * @param dataHash SHA-256 of the timeline's JSON, in hex.
 */
export const buildPicture = async (
  timeline: Timeline,
  dataHash: string,
  { size, brand, address = null, about, archive }: PictureOrder,
): Promise<Uint8Array> => {
  const { data } = await takeSnapshot({
    timeline: archive?.timeline ?? timeline,
    ...(archive && { archive }),
    view: { extent: null, selection: about?.id ?? null },
    ...(about && { about }),
    size,
    sizeOf: 'picture',
    theme: 'light',
    type: brand.type,
    logo: brand.logo,
    ...(brand.colours && { palettes: brand.colours }),
    words: wordsOf(timeline.language),
    address,
    scale: 1,
    dataHash,
    // The build has reported them: see letters-told.ts.
    boxes: true,
  });
  return data;
};
