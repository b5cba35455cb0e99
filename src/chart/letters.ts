/** How wide letters are in this browser. Browser only. */
import { measure, measureWith } from '../layout/text/measure.ts';
import type { Measure } from '../layout/layout.ts';
import { SANS } from './theme.ts';

const SAMPLE = 'Zelensky arrives at the Élysée';
const SIZE = 14;
/** The share of a text's width that nobody notices. */
const SLACK = 0.01;

/**
 * Resolves once the fonts have loaded, if they do. False if letters are set on whole pixels
 * (WebKitGTK on a plain screen: 3 % wider) or in another font. Then each label needs an explicit
 * width.
 */
export async function areExact(): Promise<boolean> {
  if (!('fonts' in document)) return true;
  await document.fonts.ready;
  const set = setter();
  return !set || Math.abs(set(SAMPLE, SIZE, 400) / measure(SAMPLE, SIZE, 400) - 1) < SLACK;
}

/** The maximum number of widths that are kept: an event has two or three. */
const MOST = 20_000;

/** Measures texts in scripts that the table lacks, as the browser sets them. */
export class Letters {
  readonly #widths = new Map<string, readonly [width: number, ...of: Parameters<Measure>]>();
  readonly #set = setter();
  readonly measure: Measure = this.#set ? measureWith((...of) => this.#widthOf(...of)) : measure;

  /** Whether fonts have come that set the texts measured so far in other widths. */
  areStale(): boolean {
    return [...this.#widths.values()].some(([width, ...of]) => this.#set!(...of) !== width);
  }

  #widthOf(...of: Parameters<Measure>): number {
    const key = of.join(' ');
    const known = this.#widths.get(key);
    if (known) return known[0];
    if (this.#widths.size >= MOST) this.#widths.clear();
    const width = this.#set!(...of);
    this.#widths.set(key, [width, ...of]);
    return width;
  }
}

/** Null where there is no canvas. */
function setter(): Measure | null {
  const context = 'fonts' in document && document.createElement('canvas').getContext('2d');
  if (!context) return null;
  return (text, size, weight) => {
    context.font = `${weight} ${size}px ${SANS}`;
    // A canvas sets word by word, a drawing all at once: between letters that no font has, Chromium
    // then makes spaces wider, as wide as those that do not break.
    return context.measureText(text.replaceAll(' ', '\u00a0')).width;
  };
}
