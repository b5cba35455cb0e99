/**
 * Where the page and what can be taken from it stand on the web. The build writes it into the
 * page's head; a page that is not built has only its own address. Browser only.
 */
import type { EmbedPlaces } from '../export/share-codes.ts';

export interface Places {
  /** The whole page, without a view. */
  readonly page: string;
  /** Null in a page that is not built. */
  readonly embed: EmbedPlaces | null;
}

export function places(): Places {
  const named = document.querySelector<HTMLMetaElement>('meta[name="sourceline:places"]');
  const { page, frame, loader, integrity, picture } = named?.dataset ?? {};
  const absolute = (path: string): string => new URL(path, document.baseURI).href;
  return {
    page: page === undefined ? location.href.replace(/#.*/s, '') : absolute(page),
    embed:
      frame && loader && integrity && picture
        ? {
            frame: absolute(frame),
            loader: absolute(loader),
            integrity,
            picture: absolute(picture),
          }
        : null,
  };
}

/** The whole page with a view: what one sends to somebody else. */
export const linkTo = (fragment: string): string =>
  fragment === '' ? places().page : `${places().page}#${fragment}`;
