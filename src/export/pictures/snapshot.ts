/**
 * The picture of a view without a browser: PNG, SVG or PDF. Node only.
 *
 * The same component as in the browser, rendered by svelte/server and drawn by resvg with the
 * bundled fonts and no others, so that the same data gives the same bytes on every machine.
 */
import { Resvg } from '@resvg/resvg-js';
import { render } from 'svelte/server';
import { dataDay, dayText } from '../formats/data-day.ts';
import { withTexts } from './itxt.ts';
import type { Extent } from '../../time/extent.ts';
import { picture, type Picture, type PictureRequest } from './picture.ts';
import { pictureFonts } from '../fonts/picture-fonts.ts';
import { checkPixels } from './pixels.ts';
import { provenance } from './provenance.ts';
import { settings } from './settings.ts';
import { withFonts } from '../fonts/svg-fonts.ts';
import PictureComponent from './Picture.svelte';

export interface SnapshotRequest extends PictureRequest {
  /** Device pixels per CSS pixel. */
  readonly scale: number;
  /** SHA-256 of the timeline's JSON file; null where the file is not known. */
  readonly dataHash: string | null;
}

export interface Snapshot {
  readonly data: Uint8Array;
  /** What is shown: the request may leave it to the timeline's home. */
  readonly extent: Extent;
}

/**
 * As a PNG.
 * @throws PictureError where the size is too small or too large.
 */
export function snapshot(request: SnapshotRequest): Snapshot {
  const drawn = picture(request);
  checkPixels(drawn.size, request.scale);
  const png = pngOf(svgText(drawn), request.scale);
  return { data: withTexts(png, provenance(request, drawn.extent)), extent: drawn.extent };
}

export const VECTORS = ['svg', 'pdf'] as const;

/**
 * As a drawing that has its fonts with it, and no pixels; `scale` is of no account.
 * @throws PictureError where the size is too small.
 */
export async function vectorSnapshot(
  request: SnapshotRequest,
  format: (typeof VECTORS)[number],
): Promise<Snapshot> {
  const drawn = picture(request);
  const svg = svgText(drawn);
  if (format === 'svg') {
    const data = Buffer.from(`${await withFonts(svg, settings(drawn))}\n`);
    return { data, extent: drawn.extent };
  }
  // Loaded only here: whoever builds a site waits for its pictures long enough.
  const { pdfOf } = await import('./pdf/pdf.ts');
  const { documents, headLanguage } = request.timeline;
  const day = new Date(`${dayText(dataDay(documents))}T00:00:00Z`);
  const data = await pdfOf(svg, { ...drawn, language: headLanguage, day });
  return { data, extent: drawn.extent };
}

/** An SVG as PNG, with the bundled fonts and no others. */
export const pngOf = (svg: string, scale: number): Buffer =>
  new Resvg(svg, {
    fitTo: { mode: 'zoom', value: scale },
    font: {
      loadSystemFonts: false,
      fontFiles: pictureFonts().map(({ file }) => file),
      defaultFontFamily: 'Source Sans 3',
    },
  })
    .render()
    .asPng();

export const svgText = (drawn: Picture): string =>
  // HTML lets it stand in a text; XML does not.
  bare(render(PictureComponent, { props: { picture: drawn } }).body).replaceAll(']]>', ']]&gt;');

/** Svelte marks its blocks with comments, which a picture does not need. */
export const bare = (markup: string): string => markup.replaceAll(/<!--.*?-->/gs, '');
