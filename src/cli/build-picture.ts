/** Draws the pictures that a build holds. Imports `export`, `timeline` and `words`. */
import { snapshot } from '../export/snapshot.ts';
import type { Timeline } from '../timeline/timeline.ts';
import { wordsOf } from '../words/every.ts';

/** What a timeline opens with, as a PNG. @param dataHash SHA-256 of its JSON, in hex. */
export const buildPicture = (
  timeline: Timeline,
  dataHash: string,
  size: { readonly width: number; readonly height: number },
  address: string | null = null,
): Uint8Array =>
  snapshot(
    {
      timeline,
      view: { extent: null, selection: null },
      size,
      sizeOf: 'picture',
      theme: 'light',
      words: wordsOf(timeline.language),
      address,
      scale: 1,
      dataHash,
    },
    'png',
  ).data;
