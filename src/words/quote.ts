/**
 * Puts a text in the quotation marks of the page's language. They are part of the text, because CSS
 * knows no language of a newsroom's own, and leaves no spaces in French. Pure.
 */
import type { Words } from './english.ts';
import { evidenceWords } from './every-evidence.ts';

/** The text stays as it is: if it has such marks itself, the inner ones of the language are used. */
export function quote(text: string, words: Words): string {
  const { outer, inner } = evidenceWords(words).quotes;
  const marks = outer('').match(/\S/gu) ?? [];
  return (marks.some((mark) => text.includes(mark)) ? inner : outer)(text);
}
