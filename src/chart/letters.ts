/** Whether the browser's letters are as wide as the layout assumed. Browser only. */
import { measure } from '../layout/text/measure.ts';
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
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return true;
  context.font = `${SIZE}px ${SANS}`;
  return Math.abs(context.measureText(SAMPLE).width / measure(SAMPLE, SIZE, 400) - 1) < SLACK;
}
