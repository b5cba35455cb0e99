/** Words a date by the clock of its document. Loaded with the details of an event. */
import { documentZone, onDocumentClock } from '../time/document-clock.ts';
import { placeOf } from '../time/wording/clock-words.ts';
import { wordDate } from '../time/wording/wording.ts';
import type { When } from '../time/when.ts';
import type { Words } from './english.ts';

/** Null if the document goes by the timeline's clock. */
export function documentClock(when: When, words: Words): string | null {
  const there = onDocumentClock(when);
  if (!there) return null;
  const zone = documentZone(when);
  return words.reader.documentClock(wordDate(there, words.dates), zone && placeOf(zone));
}
