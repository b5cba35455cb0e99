/** The addresses of everything that an article can embed. Browser only. */
import type { EmbedAddresses } from '../../export/site/share-codes.ts';
import { absoluteAddress, builtPaths } from '../state/web-address.ts';

/** Null on a page that was not built. */
export function embedAddresses(): EmbedAddresses | null {
  const { iframe, loader, integrity, picture } = builtPaths();
  return iframe && loader && integrity && picture
    ? {
        iframe: absoluteAddress(iframe),
        loader: absoluteAddress(loader),
        integrity,
        picture: absoluteAddress(picture),
      }
    : null;
}
