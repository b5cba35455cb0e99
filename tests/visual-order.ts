/** The order in which a reader sees a line, by Unicode's algorithm (UAX #9). */
import bidiFactory from 'bidi-js';

const bidi = bidiFactory();

/**
 * From left to right, without characters that only set the order. The direction of a line is that
 * of its first letter.
 */
export function visualOrder(line: string, direction: 'ltr' | 'auto' = 'auto'): string {
  const levels = bidi.getEmbeddingLevels(line, direction);
  return bidi.getReorderedString(line, levels).replaceAll(/[\u200e\u200f\u061c\u2066-\u2069]/g, '');
}
