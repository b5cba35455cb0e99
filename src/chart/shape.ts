/**
 * The shapes of marks, so that lanes differ by form and not by hue alone.
 *
 * Paths are drawn around (0, 0). Sizes give equal visual weight, not equal extent.
 */
const SHAPES: readonly ((r: number) => string)[] = [
  (r) => `M${-r},0a${r},${r} 0 1,0 ${2 * r},0a${r},${r} 0 1,0 ${-2 * r},0z`,
  (r) => polygon(r * 1.25, 4, 0),
  (r) => `M${-r * 0.9},${-r * 0.9}h${r * 1.8}v${r * 1.8}h${-r * 1.8}z`,
  (r) => polygon(r * 1.3, 3, -90),
  (r) => polygon(r * 1.3, 3, 90),
  (r) => polygon(r * 1.1, 6, 0),
  (r) => polygon(r * 1.15, 5, -90),
  (r) => `M${-r * 1.3},${-r * 0.65}h${r * 2.6}v${r * 1.3}h${-r * 2.6}z`,
];

const round = (n: number): number => Math.round(n * 100) / 100;

function polygon(r: number, corners: number, startDegrees: number): string {
  const points = Array.from({ length: corners }, (_, i) => {
    const angle = ((startDegrees + (360 * i) / corners) * Math.PI) / 180;
    return `${round(r * Math.cos(angle))},${round(r * Math.sin(angle))}`;
  });
  return `M${points.join('L')}z`;
}

/** There are few paths, and each frame needs hundreds of them. */
const paths = new Map<string, string>();

/** The path of a lane's mark with radius `r` px, around (0, 0). */
export function shape(lane: number, r: number): string {
  const form = lane % SHAPES.length;
  const key = `${form} ${r}`;
  const known = paths.get(key);
  if (known !== undefined) return known;
  const path = SHAPES[form]!(r);
  paths.set(key, path);
  return path;
}
