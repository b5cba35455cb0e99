/** The type styles of a picture, and the width of text in each. Pure. */
import type { Measure } from '../../layout/layout.ts';
import type { RunWidth, Style } from './paragraph.ts';
import { measureSerif } from '../fonts/serif.ts';

const sans = (size: number, weight: 400 | 600, tone: 'ink' | 'muted'): Style => ({
  face: 'sans',
  size,
  weight,
  tone,
});

export const headline = (size: number): Style => ({
  face: 'serif',
  size,
  weight: 600,
  tone: 'ink',
});
export const EXTENT = sans(16, 600, 'ink');
export const FACTS = sans(16, 400, 'muted');
export const LEGEND = sans(13, 400, 'muted');
export const NOTICE = sans(13, 600, 'ink');
export const SOURCE = sans(12.5, 400, 'ink');
export const IMPRINT = sans(12.5, 400, 'muted');
export const HEADING = sans(12.5, 600, 'muted');

/** @param measure the width of a text in the sans */
export const widthsBy =
  (measure: Measure, measureHeadline = measureSerif): RunWidth =>
  (text, { face, size, weight }) =>
    face === 'serif' ? measureHeadline(text, size, measure) : measure(text, size, weight);
