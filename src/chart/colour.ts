/**
 * Contrast of colours, and colours of another lightness. Pure.
 *
 * Colours are sRGB, written `#1f5aa8`. Contrast is that of WCAG 2.2 (relative luminance, contrast
 * ratio). OKLCH is the space of Björn Ottosson, "A perceptual color space for image processing"
 * (2020), with the numbers of CSS Color 4, section 10.
 */

/** Red, green and blue, from 0 to 1, without the curve of sRGB. */
type Linear = readonly [number, number, number];

/** Lightness from 0 to 1, and the two axes of hue and chroma. */
type Oklab = readonly [number, number, number];

const addCurve = (c: number): number =>
  c <= 0.0031308 ? 12.92 * c : 1.055 * c ** (1 / 2.4) - 0.055;
const removeCurve = (c: number): number =>
  c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;

const linearOf = (hex: string): Linear =>
  [1, 3, 5].map((i) => removeCurve(parseInt(hex.slice(i, i + 2), 16) / 255)) as unknown as Linear;

const hexOf = (linear: Linear): string =>
  `#${linear
    .map((c) => Math.round(255 * Math.min(1, Math.max(0, addCurve(Math.max(0, c))))))
    .map((c) => c.toString(16).padStart(2, '0'))
    .join('')}`;

function luminance(hex: string): number {
  const [r, g, b] = linearOf(hex);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** From 1 to 21. */
export function contrast(a: string, b: string): number {
  const [one, other] = [luminance(a), luminance(b)];
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

function oklabOf(hex: string): Oklab {
  const [r, g, b] = linearOf(hex);
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

function linearOfOklab([lightness, a, b]: Oklab): Linear {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
}

/** A colour that lies `share` of the way from one to another, as the eye sees it. */
export function mixColours(from: string, to: string, share: number): string {
  const [one, other] = [oklabOf(from), oklabOf(to)];
  const at = (i: 0 | 1 | 2): number => one[i] + (other[i] - one[i]) * share;
  return hexOf(linearOfOklab([at(0), at(1), at(2)]));
}

const ROOM = 0.0005;
const isInRange = (linear: Linear): boolean => linear.every((c) => c >= -ROOM && c <= 1 + ROOM);

/**
 * The colour in another lightness, with its hue. Near black and white sRGB has less chroma than
 * elsewhere; the colour then has as much as there is.
 */
function withLightness([, a, b]: Oklab, lightness: number): string {
  const at = (share: number): Linear => linearOfOklab([lightness, a * share, b * share]);
  if (isInRange(at(1))) return hexOf(at(1));
  let [low, high] = [0, 1];
  for (let i = 0; i < 16; i++) {
    const middle = (low + high) / 2;
    if (isInRange(at(middle))) low = middle;
    else high = middle;
  }
  return hexOf(at(low));
}

/** How finely lightness is searched. */
const STEPS = 1000;

/** The colour of the nearest lightness that passes: the colour itself if it does; null if none. */
export function nearestPassing(hex: string, passes: (hex: string) => boolean): string | null {
  if (passes(hex)) return hex;
  const oklab = oklabOf(hex);
  for (let step = 1; step <= STEPS; step++) {
    for (const lightness of [oklab[0] - step / STEPS, oklab[0] + step / STEPS]) {
      if (lightness < 0 || lightness > 1) continue;
      const other = withLightness(oklab, lightness);
      if (passes(other)) return other;
    }
  }
  return ['#000000', '#ffffff'].find(passes) ?? null;
}
