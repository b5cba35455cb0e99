/** The addresses of everything that an article can embed. Browser only. */
import type { EmbedPlaces } from '../../export/site/share-codes.ts';
import { absoluteAddress, builtPaths } from '../state/web-address.ts';

/** Null on a page that was not built. */
export function embedAddresses(): EmbedPlaces | null {
  const { frame, loader, integrity, picture } = builtPaths();
  return frame && loader && integrity && picture
    ? {
        frame: absoluteAddress(frame),
        loader: absoluteAddress(loader),
        integrity,
        picture: absoluteAddress(picture),
      }
    : null;
}
