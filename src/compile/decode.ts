/** From the bytes of a seed file to text. Imports only `compile`. */
import type { Report } from './report.ts';
import type { Source } from './source.ts';

/** Everything that is not shown and is no line break or tab. */
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028\u2029\ufffe\uffff]/g;

/** Null if the bytes are no text; that is then in the report. */
export function decode(file: string, bytes: Uint8Array, report: Report): Source | null {
  const source = { file, text: new TextDecoder().decode(bytes) };
  // What is not UTF-8 decodes to U+FFFD. One that was written is a trace of the same accident.
  const wrong = source.text.indexOf('\ufffd');
  if (wrong >= 0) {
    report.add('file-encoding', { source, start: wrong, end: wrong + 1 });
    return null;
  }
  for (const { 0: character, index } of source.text.matchAll(CONTROL)) {
    const code = `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
    report.add('character-control', { source, start: index, end: index + 1 }, code);
  }
  return source;
}
