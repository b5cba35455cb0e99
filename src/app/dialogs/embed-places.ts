/** Where that stands which can be taken from the page into an article. Browser only. */
import type { EmbedPlaces } from '../../export/site/share-codes.ts';
import { absolute, built } from '../state/places.ts';

/** Null in a page that is not built. */
export function embedPlaces(): EmbedPlaces | null {
  const { frame, loader, integrity, picture } = built();
  return frame && loader && integrity && picture
    ? {
        frame: absolute(frame),
        loader: absolute(loader),
        integrity,
        picture: absolute(picture),
      }
    : null;
}
