/** Tells what a font file is. Node only. */
import { create } from 'fontkit';

export interface ReadFont {
  /** Whether it is a variable font that has this weight and the regular one. */
  readonly reaches: (weight: number) => boolean;
}

/** Null if it is not a font, or if it is a collection of several. */
export function readFont(bytes: Buffer): ReadFont | null {
  try {
    const { characterSet, variationAxes = {} } = create(bytes);
    if (!characterSet || characterSet.length === 0) return null;
    const { wght } = variationAxes;
    return { reaches: (weight) => wght !== undefined && wght.min <= 400 && wght.max >= weight };
  } catch {
    // Its reader throws errors of many kinds at bytes that it does not know.
    return null;
  }
}
