/**
 * The picture of a view without a browser: SVG text, or PNG bytes. Node only.
 *
 * The same component as in the browser, rendered by svelte/server and drawn by resvg with the
 * bundled fonts and no others, so that the same data gives the same bytes on every machine.
 */
import { Resvg } from '@resvg/resvg-js';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { render } from 'svelte/server';
import { withTexts } from './itxt.ts';
import type { Extent } from '../time/extent.ts';
import { picture, type Picture, type PictureRequest } from './picture.ts';
import { checkPixels } from './pixels.ts';
import { provenance } from './provenance.ts';
import PictureComponent from './Picture.svelte';

const FONTS = [
  ['source-sans-3', '400Regular/SourceSans3_400Regular.ttf'],
  ['source-sans-3', '600SemiBold/SourceSans3_600SemiBold.ttf'],
  ['source-serif-4', '600SemiBold/SourceSerif4_600SemiBold.ttf'],
] as const;

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

/** @throws PictureError where the size is too small or too large. */
export function snapshot(request: SnapshotRequest, format: 'png' | 'svg'): Snapshot {
  const drawn = picture(request);
  const svg = svgText(drawn);
  if (format === 'svg') return { data: Buffer.from(`${svg}\n`), extent: drawn.extent };
  checkPixels(drawn.size, request.scale);
  const png = pngOf(svg, request.scale);
  return { data: withTexts(png, provenance(request, drawn.extent)), extent: drawn.extent };
}

/** An SVG as PNG, with the bundled fonts and no others. */
export const pngOf = (svg: string, scale: number): Buffer =>
  new Resvg(svg, {
    fitTo: { mode: 'zoom', value: scale },
    font: { loadSystemFonts: false, fontFiles: fontFiles(), defaultFontFamily: 'Source Sans 3' },
  })
    .render()
    .asPng();

export const svgText = (drawn: Picture): string =>
  bare(render(PictureComponent, { props: { picture: drawn } }).body);

/** Svelte marks its blocks with comments, which a picture does not need. */
export const bare = (markup: string): string => markup.replaceAll(/<!--.*?-->/gs, '');

function fontFiles(): string[] {
  const require = createRequire(import.meta.url);
  return FONTS.map(([name, file]) =>
    join(dirname(require.resolve(`@expo-google-fonts/${name}/package.json`)), file),
  );
}
