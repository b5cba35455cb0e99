/** Decodes the bytes of a seed file. */
import { checkSourceCharacters } from './character-check.ts';
import type { Report } from '../report/report.ts';
import type { Source } from '../report/source.ts';

/** Null, and reported, if the bytes are not text. */
export function decode(file: string, bytes: Uint8Array, report: Report): Source | null {
  const source = { file, text: new TextDecoder().decode(bytes) };
  // Bytes that are not UTF-8 become U+FFFD. A U+FFFD in the file itself comes from the same
  // accident.
  const wrong = source.text.indexOf('\ufffd');
  if (wrong >= 0) {
    report.add('file-encoding', { source, start: wrong, end: wrong + 1 });
    return null;
  }
  checkSourceCharacters(source, report);
  return source;
}
