/** The addresses of everything that an article can embed. Browser only. */
import type { EmbedPlaces } from '../../export/site/share-codes.ts';
import { absolute, built } from '../state/places.ts';

/** Null on a page that was not built. */
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
