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
import type { BrandLogo } from '../brand/brand.ts';
import { withOwnFamilies } from '../fonts/families.ts';
import type { OwnType } from '../fonts/own-type.ts';
import { isPlain } from '../fonts/plain-letters.ts';
import { measureSerif } from '../fonts/serif.ts';
import { pictureFonts } from '../fonts/picture-fonts.ts';
import { isMeasured, measure } from '../../layout/text/measure.ts';
import { nameLetter } from '../fonts/letter-name.ts';
import { PictureError } from '../picture-error.ts';
import { checkPixels } from './pixels.ts';
import { logoFor, type PictureFormat } from './logo-image.ts';
import { provenance } from './provenance.ts';
import { settings } from './settings.ts';
import { withFonts } from '../fonts/svg-fonts.ts';
import PictureComponent from './Picture.svelte';

export interface SnapshotRequest extends PictureRequest {
  /** Device pixels per CSS pixel. */
  readonly scale: number;
  /** SHA-256 of the timeline's JSON file; null if the file is unknown. */
  readonly dataHash: string | null;
  /** Letters that no font has are drawn as boxes; otherwise they are an error. */
  readonly boxes?: boolean;
  /** The site's own fonts; only the bundled ones if missing. */
  readonly type?: OwnType | null;
  readonly logo?: BrandLogo | null;
}

export interface Snapshot {
  readonly data: Uint8Array;
  /** The extent shown, since a request may leave it to the timeline's home. */
  readonly extent: Extent;
}

/**
 * The picture as a PNG.
 *
 * @throws PictureError if the size is too small or too large, or if no font has one of its letters
 */
export async function takeSnapshot(request: SnapshotRequest): Promise<Snapshot> {
  const drawn = await laidOut(request);
  checkPixels(drawn.size, request.scale);
  const svg = await shapedText(ownText(drawn, request, 'png'), request.type);
  const png = pngOf(svg, request.scale, request.type);
  return { data: withTexts(png, provenance(request, drawn.extent)), extent: drawn.extent };
}

export const VECTORS = ['svg', 'pdf'] as const;

/**
 * The picture as an SVG or PDF, with its fonts inside. It has no pixels, so `scale` is ignored.
 *
 * @throws PictureError if the size is too small, or if no font has one of its letters
 */
export async function takeVectorSnapshot(
  request: SnapshotRequest,
  format: (typeof VECTORS)[number],
): Promise<Snapshot> {
  // A PDF sets each text in one font.
  const drawn = await laidOut(request, format !== 'pdf');
  const svg = ownText(drawn, request, format);
  if (format === 'svg') {
    const data = Buffer.from(`${await withFonts(svg, settings(drawn), request.type)}\n`);
    return { data, extent: drawn.extent };
  }
  // Loaded only here, because a build makes many PNGs and no PDF.
  const { pdfOf } = await import('./pdf/pdf.ts');
  const { documents, headLanguage } = request.timeline;
  const day = new Date(`${dayText(dataDay(documents))}T00:00:00Z`);
  const data = await pdfOf(svg, { ...drawn, language: headLanguage, day }, request.type ?? null);
  return { data, extent: drawn.extent };
}

/**
 * The fonts are opened only if a letter is not in the tables, because that takes half a second.
 *
 * @param borrows whether a letter may come from another font than the one of its text
 */
async function laidOut(request: SnapshotRequest, borrows = true): Promise<Picture> {
  const { type = null } = request;
  const measures = type?.measures ?? { measure, isMeasured };
  const measureHeadline = type?.measureHeadline ?? measureSerif;
  const plain = layOutPicture({ ...request, measure: measures.measure, measureHeadline });
  if (borrows && settings(plain).every(({ text }) => measures.isMeasured(text))) return plain;
  const { lettersWithoutFont, measureHeadlineInFonts, measureInFonts } =
    await import('../fonts/lettering.ts');
  const drawn = layOutPicture({
    ...request,
    measure: measureInFonts(type),
    measureHeadline: measureHeadlineInFonts(type),
  });
  const [first, ...others] = request.boxes
    ? []
    : lettersWithoutFont(settings(drawn), borrows, type);
  if (first === undefined) return drawn;
  const more = others.length > 0 ? `, nor ${others.length} more of its letters` : '';
  throw new PictureError(
    'no-letter',
    `The fonts of this picture have no ${nameLetter(first)}${more}. Save it on the page instead: there the browser uses the fonts of your system.`,
  );
}

/** The markup, with the logo and with the site's own families before ours. */
function ownText(drawn: Picture, request: SnapshotRequest, format: PictureFormat): string {
  const { type, logo = null, scale } = request;
  const image = logo && drawn.logo && logoFor(format, logo, drawn.logo.box, scale);
  return withOwnFamilies(svgText(drawn, image), type?.faces.map(({ family }) => family) ?? []);
}

/** Loaded only for letters that have to be shaped: no bundled font has any. */
async function shapedText(svg: string, type: OwnType | null = null): Promise<string> {
  if (type === null || isPlain(svg)) return svg;
  const { withOutlines } = await import('./svg/outlines.ts');
  return withOutlines(svg, type);
}

/** Converts an SVG to PNG, with the bundled fonts and no others. */
export const pngOf = (svg: string, scale: number, type: OwnType | null = null): Buffer =>
  new Resvg(svg, {
    fitTo: { mode: 'zoom', value: scale },
    font: {
      loadSystemFonts: false,
      fontFiles: pictureFonts(type?.faces).map(({ file }) => file),
      defaultFontFamily: 'Source Sans 3',
    },
  })
    .render()
    .asPng();

/** @param logo as in Picture.svelte */
export const svgText = (drawn: Picture, logo: string | null = null): string =>
  // HTML allows this in a text; XML does not.
  bare(render(PictureComponent, { props: { picture: drawn, logo } }).body).replaceAll(
    ']]>',
    ']]&gt;',
  );
