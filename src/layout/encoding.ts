/** Which encodings a frame uses: what its legend has to explain. Pure. */
import { ENCODINGS, type Band, type Encoding, type Item, type StripMark } from './layout.ts';

/** In the order of `ENCODINGS`. */
export function encodings(items: readonly Item[], strip: readonly StripMark[]): Encoding[] {
  const used = new Set<Encoding>();
  for (const item of items) {
    if (item.opacity === 0) continue;
    for (const encoding of ofItem(item)) used.add(encoding);
  }
  if (strip.some(({ kind }) => kind === 'cluster')) used.add('cluster');
  return ENCODINGS.filter((encoding) => used.has(encoding));
}

/** Lanes in use whose hue and shape no band's name explains; none where there is one lane only. */
export function unnamedLanes(
  bands: readonly Band[],
  items: readonly Item[],
  strip: readonly StripMark[],
): number[] {
  if (bands.some(({ lane }) => lane !== null)) return [];
  const used = new Set([
    ...items.map(({ lane }) => lane),
    ...strip.flatMap((mark) => (mark.kind === 'dot' ? [mark.lane] : [])),
  ]);
  return [...used].sort((a, b) => a - b);
}

function ofItem({ mark, bar, status, label }: Item): Encoding[] {
  const used: Encoding[] = ['count'];
  if (label.differsX !== null) used.push('differs');
  if (status === 'claimed' || status === 'unconfirmed' || status === 'planned') used.push(status);
  if (mark) {
    used.push(mark.filled ? 'moment' : 'day');
    if (mark.arrow) used.push('open');
    if (mark.approximate) used.push('approximate');
  }
  if (bar) {
    const ends = [bar.start, bar.end];
    if (ends.includes('cap')) used.push('one-of');
    if (ends.includes('arrow')) used.push('open');
    if (ends.includes('dashed')) used.push('approximate');
    if (ends.includes('begun')) used.push('begun');
    if (bar.core) used.push('lasted');
    if (bar.core && (bar.core.x0 > bar.x0 || bar.core.x1 < bar.x1)) used.push('uncertain-ends');
    if (!bar.core && ends.includes('square')) used.push('day');
  }
  return used;
}
