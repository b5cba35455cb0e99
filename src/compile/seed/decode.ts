/** From the bytes of a seed file to text. */
import { checkSourceCharacters } from './character-check.ts';
import type { Report } from '../report/report.ts';
import type { Source } from '../report/source.ts';

/** Null if the bytes are no text; that is then in the report. */
export function decode(file: string, bytes: Uint8Array, report: Report): Source | null {
  const source = { file, text: new TextDecoder().decode(bytes) };
  // What is not UTF-8 decodes to U+FFFD. One that was written is a trace of the same accident.
  const wrong = source.text.indexOf('\ufffd');
  if (wrong >= 0) {
    report.add('file-encoding', { source, start: wrong, end: wrong + 1 });
    return null;
  }
  checkSourceCharacters(source, report);
  return source;
}
