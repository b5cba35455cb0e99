/**
 * Makes the picture of a view in the page. Browser only, and loaded on demand.
 *
 * @example
 * const { exportPicture } = await import('./browser.ts');
 * const { url, fileName } = await exportPicture({ timeline, view, theme: 'light', … });
 */
import { flushSync, mount, unmount } from 'svelte';
import { areExact, Letters } from '../../chart/letters.ts';
import { extentStem } from '../../time/wording/extent-words.ts';
import { coloursOf } from '../brand/page-colours.ts';
import { fontRules } from '../fonts/fonts.ts';
import { logoOf } from '../logo.ts';
import { bare } from '../markup.ts';
import { withTexts } from './itxt.ts';
import { layOutPicture, type Picture as Geometry, type PictureRequest } from './picture.ts';
import PictureComponent from './Picture.svelte';
import { checkPixels } from './pixels.ts';
import { pngOf } from './png.ts';
import { provenance } from './provenance.ts';
import { settings } from './settings.ts';
import { dataHash } from './data-hash.ts';

export interface BrowserRequest extends Omit<PictureRequest, 'sizeOf'> {
  /**
   * `true`: `size` is that of the picture. `false`: it is that of the chart, and texts are added to
   * it.
   */
  readonly fixed: boolean;
  /** Device pixels per CSS pixel. */
  readonly scale: number;
}

export interface Picture {
  readonly blob: Blob;
  /** A `blob:` address, which the caller revokes. */
  readonly url: string;
  readonly fileName: string;
  /** In pixels of the file. */
  readonly width: number;
  readonly height: number;
  /** What is shown, in words: "30 December 2025 – 8 January 2026". */
  readonly extent: string;
  /** A description for anyone who cannot see the picture. */
  readonly description: string;
}

/** @throws PictureError with a sentence for the reader */
export async function exportPicture(request: BrowserRequest): Promise<Picture> {
  const { fixed, scale, timeline } = request;
  checkPixels(request.size, scale);
  const logo = await shownLogo();
  const drawn = layOutPicture({
    ...request,
    sizeOf: fixed ? 'picture' : 'chart',
    palettes: coloursOf(document),
    measure: new Letters().measure,
    logo: logo && logo.size,
  });
  const [fonts, hash, exact] = await Promise.all([
    fontRules(settings(drawn)),
    dataHash(),
    areExact(),
  ]);
  const images = logo && drawn.logo ? [{ image: logo.image, box: drawn.logo.box }] : [];
  const plain = await pngOf(svgText(drawn, !exact), { ...drawn.size, scale, fonts, images });
  const bytes = new Uint8Array(await plain.arrayBuffer());
  const texts = provenance({ ...request, sizeOf: 'picture', dataHash: hash }, drawn.extent);
  const blob = new Blob([withTexts(bytes, texts)], { type: 'image/png' });
  return {
    blob,
    url: URL.createObjectURL(blob),
    fileName: `${timeline.id}-${extentStem(drawn.extent)}.png`,
    width: Math.round(drawn.size.width * scale),
    height: Math.round(drawn.size.height * scale),
    extent: drawn.dates,
    description: drawn.description,
  };
}

/** The page's own; null if it has none, or if its file has not come. */
async function shownLogo(): Promise<ReturnType<typeof logoOf>> {
  const logo = logoOf(document);
  const isThere = logo?.image.decode().then(
    () => true,
    () => false,
  );
  return (await isThere) ? logo : null;
}

/** Rendered out of sight, by the same component as everywhere. */
function svgText(drawn: Geometry, fitted: boolean): string {
  const target = document.createElement('div');
  const component = mount(PictureComponent, { target, props: { picture: drawn, fitted } });
  flushSync();
  const svg = target.querySelector('svg');
  if (!svg) throw new Error('the picture has no svg');
  const text = bare(new XMLSerializer().serializeToString(svg));
  void unmount(component);
  return text;
}
