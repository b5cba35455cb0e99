/** The metadata of a PNG: what it shows, and where from. Pure. */
import type { Extent } from '../../time/extent.ts';
import { formatAddress, roundExtent } from '../../view/address.ts';
import type { PngTexts } from './itxt.ts';
import type { PictureRequest } from './picture.ts';

/** `extent` is what the picture shows, because a request may name none. */
export function provenance(
  request: PictureRequest & { readonly dataHash: string | null },
  extent: Extent,
): PngTexts {
  const { timeline, view, address, dataHash, about = timeline } = request;
  return {
    Title: about.title,
    Description: about.summary,
    Software: 'Sourceline',
    ...(address !== null && { URL: address }),
    'Sourceline timeline': timeline.id,
    'Sourceline view': formatAddress({
      extent: request.timeScale === 'evened' ? extent : roundExtent(extent),
      selection: view.selection,
      ...(request.timeScale && { scale: request.timeScale }),
    }),
    ...(dataHash !== null && { 'Sourceline data': `sha256-${dataHash}` }),
  };
}
