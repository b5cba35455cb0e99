/** Splits texts into paragraphs. Pure. */

/** The non-empty lines, in Unicode NFC; the first is paragraph 1. */
export const linesOf = (text: string): string[] =>
  text
    .split(/\r\n|\r|\n/)
    .map((line) => normalize(line).trim())
    .filter(Boolean);

/** The texts between blank lines, each on one line. */
export const blocksOf = (text: string): string[] =>
  text
    .replace(/\r\n?/g, '\n')
    .split(/\n[^\S\n]*\n\s*/)
    .map(tidy)
    .filter(Boolean);

/** In one line and in NFC, with one space between words. No-break spaces stay. */
export const tidy = (text: string): string => normalize(text.replace(/[ \t\r\n\f]+/g, ' ')).trim();

/** More marks on one letter than any script writes. */
const PILED = /\p{M}{100}/u;

/** In NFC. Piled marks stay as they are, because putting n of them in order takes n² steps. */
export const normalize = (text: string): string =>
  PILED.test(text) ? text : text.normalize('NFC');
