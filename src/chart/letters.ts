/** Whether a browser's letters are as wide as the chart was laid out for. Browser only. */
import { measure } from '../layout/text/measure.ts';
import { SANS } from './theme.ts';

const SAMPLE = 'Zelensky arrives at the Élysée';
const SIZE = 14;
/** Share of a text's width that nobody sees. */
const SLACK = 0.01;

/**
 * Resolves when the fonts have come, if any do. False where letters are set on whole pixels (WebKitGTK on a
 * plain screen: 3 % wider) or in another font: there each label has to be told its width.
 */
export async function areExact(): Promise<boolean> {
  if (!('fonts' in document)) return true;
  await document.fonts.ready;
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return true;
  context.font = `${SIZE}px ${SANS}`;
  return Math.abs(context.measureText(SAMPLE).width / measure(SAMPLE, SIZE, 400) - 1) < SLACK;
}
