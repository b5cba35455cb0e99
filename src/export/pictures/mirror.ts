/**
 * The texts of a picture in a language that is read from the right. The chart is not mirrored: its
 * time runs to the right, as on the page. Pure.
 */
import type { Text } from './paragraph.ts';

/** Spaces at the ends of a run, inside of what isolates it. */
const AT_ENDS = / +(?=[\u2066-\u2069]*$)|(?<=^[\u2066-\u2069]*) +/g;

/**
 * The run, as a line of its own that begins at the right, and so does each part of it: a comma alone
 * would have no direction. A space at the end of a line would be set at the end of the whole text,
 * which runs to the right; one that does not break a line stays.
 */
const inOwnDirection = (text: string): string =>
  `\u2067${text
    .replaceAll('\u2068', '\u2067')
    .replaceAll(AT_ENDS, (spaces) => '\u00a0'.repeat(spaces.length))}\u2069`;

/** @param width of what they stand in */
export const mirrorTexts = (texts: readonly Text[], width: number): Text[] =>
  texts.map((text) => ({
    ...text,
    x: width - text.x,
    anchor: text.anchor === 'start' ? 'end' : 'start',
    // Renderers set runs from left to right.
    runs: text.runs.map((run) => ({ ...run, text: inOwnDirection(run.text) })).reverse(),
  }));
