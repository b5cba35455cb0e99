/** The logo of a site, and how large it is shown. Pure. */
import type { Size } from '../layout/layout.ts';
import { escapeHtml } from './markup.ts';

/** In px: a logo is made to fit, and never larger than it is. */
export const MASTHEAD: Size = { width: 240, height: 40 };
/** Beside the credit line of a picture, and the link at the end of an embed. */
export const CREDIT: Size = { width: 160, height: 22 };

/** In the dark a logo stands on white, with this much around it: it may have been drawn in black. */
export const PLATE = { colour: '#fff', padding: 4 };

/** For a page that has a logo. Where the page may follow the reader's system, it says more. */
export const LOGO_STYLE =
  `.logo{display:block;box-sizing:content-box;margin:-${PLATE.padding}px;padding:${PLATE.padding}px;border-radius:4px}` +
  `:root[data-theme=dark] .logo{background:${PLATE.colour}}`;

export function shownSize({ width, height }: Size, room: Size): Size {
  const scale = Math.min(1, room.height / height, room.width / width);
  return { width: Math.round(width * scale), height: Math.round(height * scale) };
}

/**
 * The element that shows it. It also says the logo's own size, which browsers do not tell of every
 * drawing.
 *
 * @param src the address of its file
 * @param publisher the name that stands for it where it is not seen
 */
export function logoImage(logo: Size, room: Size, src: string, publisher: string): string {
  const { width, height } = shownSize(logo, room);
  return `<img class="logo" src="${escapeHtml(src)}" alt="${escapeHtml(publisher)}" width="${width}" height="${height}" data-size="${logo.width} ${logo.height}" />`;
}

/** The logo that a page shows, and its own size; null for none. */
export function logoOf(page: Document): { readonly image: HTMLImageElement; size: Size } | null {
  const image = page.querySelector<HTMLImageElement>('img.logo');
  const [width = 0, height = 0] = image?.dataset.size?.split(' ').map(Number) ?? [];
  return image && { image, size: { width, height } };
}
