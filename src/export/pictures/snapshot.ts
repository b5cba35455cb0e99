/**
 * The picture of a view without a browser: PNG, SVG or PDF. Node only.
 *
 * svelte/server renders the same component as in the browser, and resvg draws it with the bundled
 * fonts and no others. So the same data gives the same bytes on every machine.
 */
import { Resvg } from '@resvg/resvg-js';
import { render } from 'svelte/server';
import { dataDay, dayText } from '../formats/data-day.ts';
import { bare } from '../markup.ts';
import { withTexts } from './itxt.ts';
import type { Extent } from '../../time/extent.ts';
import { layOutPicture, type Picture, type PictureRequest } from './picture.ts';
import { pictureFonts } from '../fonts/picture-fonts.ts';
import { checkPixels } from './pixels.ts';
import { provenance } from './provenance.ts';
import { settings } from './settings.ts';
import { withFonts } from '../fonts/svg-fonts.ts';
import PictureComponent from './Picture.svelte';

export interface SnapshotRequest extends PictureRequest {
  /** Device pixels per CSS pixel. */
  readonly scale: number;
  /** SHA-256 of the timeline's JSON file; null if the file is unknown. */
  readonly dataHash: string | null;
}

export interface Snapshot {
  readonly data: Uint8Array;
  /** The extent shown, since a request may leave it to the timeline's home. */
  readonly extent: Extent;
}

/**
 * The picture as a PNG.
 *
 * @throws PictureError if the size is too small or too large
 */
export function takeSnapshot(request: SnapshotRequest): Snapshot {
  const drawn = layOutPicture(request);
  checkPixels(drawn.size, request.scale);
  const png = pngOf(svgText(drawn), request.scale);
  return { data: withTexts(png, provenance(request, drawn.extent)), extent: drawn.extent };
}

export const VECTORS = ['svg', 'pdf'] as const;

/**
 * The picture as an SVG or PDF, with its fonts inside. It has no pixels, so `scale` is ignored.
 *
 * @throws PictureError if the size is too small
 */
export async function takeVectorSnapshot(
  request: SnapshotRequest,
  format: (typeof VECTORS)[number],
): Promise<Snapshot> {
  const drawn = layOutPicture(request);
  const svg = svgText(drawn);
  if (format === 'svg') {
    const data = Buffer.from(`${await withFonts(svg, settings(drawn))}\n`);
    return { data, extent: drawn.extent };
  }
  // Loaded only here, because a build makes many PNGs and no PDF.
  const { pdfOf } = await import('./pdf/pdf.ts');
  const { documents, headLanguage } = request.timeline;
  const day = new Date(`${dayText(dataDay(documents))}T00:00:00Z`);
  const data = await pdfOf(svg, { ...drawn, language: headLanguage, day });
  return { data, extent: drawn.extent };
}

/** Converts an SVG to PNG, with the bundled fonts and no others. */
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
  // HTML allows this in a text; XML does not.
  bare(render(PictureComponent, { props: { picture: drawn } }).body).replaceAll(']]>', ']]&gt;');
