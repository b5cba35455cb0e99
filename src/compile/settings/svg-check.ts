/**
 * Checks that an SVG only draws: it runs nothing, loads nothing and leads nowhere. It is published as
 * a file of its own, which a browser can open, so the limits of an image do not protect readers. Pure.
 */
import { SaxesParser } from 'saxes';

const SHAPES = new Set([
  ...['svg', 'g', 'defs', 'symbol', 'use', 'title', 'desc', 'switch', 'style'],
  ...['path', 'rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon'],
  ...['clipPath', 'mask', 'linearGradient', 'radialGradient', 'stop', 'pattern'],
]);

const WORDS = new Set(['text', 'tspan']);

export type SvgChecked =
  | { readonly kind: 'svg'; readonly width: number; readonly height: number }
  | { readonly kind: 'part'; readonly part: string }
  /** It looks different on each device, and in pictures. */
  | { readonly kind: 'varies'; readonly part: string }
  | { readonly kind: 'broken' };

/** @returns its size in px, or the first part that a plain drawing does not have */
export function checkSvg(text: string): SvgChecked {
  let part: string | null = null;
  let size: { width: number; height: number } | null = null;
  let varies: string | null = null;
  let broken = false;
  const refuse = (what: string): void => void (part ??= what);
  const parser = new SaxesParser();
  parser.on('error', () => void (broken = true));
  parser.on('doctype', () => refuse('a DOCTYPE'));
  parser.on('processinginstruction', ({ target }) => refuse(`<?${target}?>`));
  parser.on('opentag', ({ name, attributes }) => {
    if (WORDS.has(name)) varies ??= 'words set in a font';
    else if (!SHAPES.has(name)) refuse(`<${name}>`);
    if (size === null && name === 'svg') size = sizeOf(attributes);
    for (const [key, value] of Object.entries(attributes)) {
      if (/^on/i.test(key)) refuse(key);
      if (/(^|:)href$/i.test(key) && !value.startsWith('#')) refuse(`a link to ${value}`);
      if (loads(value)) refuse(`${key}="${value}"`);
    }
  });
  const style = (written: string): void => {
    if (loads(written) || /@import|@font-face/i.test(written)) refuse('a style that loads a file');
    if (/@media/i.test(written)) varies ??= 'a style for some screens only';
  };
  parser.on('text', style);
  parser.on('cdata', style);
  parser.write(text).close();
  if (part !== null) return { kind: 'part', part };
  if (varies !== null) return { kind: 'varies', part: varies };
  return broken || size === null ? { kind: 'broken' } : { kind: 'svg', ...(size as Size) };
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** In CSS, letters may be written by their numbers: such an escape could hide a word. */
const loads = (value: string): boolean =>
  /url\(\s*["']?(?!#)|image-set\(|javascript:|\\/i.test(value.replaceAll(/url\(\s*["']?#/gi, ''));

/** By its width and height, or its viewBox; null if it says neither. */
function sizeOf({ width, height, viewBox }: Readonly<Record<string, string>>): Size | null {
  const [, , across, down] = (viewBox ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  const px = (length = ''): number => (/^[\d.]+(px)?$/.test(length) ? parseFloat(length) : NaN);
  const size = { width: px(width), height: px(height) };
  if (size.width > 0 && size.height > 0) return size;
  return across! > 0 && down! > 0 ? { width: across!, height: down! } : null;
}
