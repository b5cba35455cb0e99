/** How well a date is known, in a phrase. Pure; imports only `time`. */
import type { DateWords } from './date-words.ts';
import { unitOf } from './point-words.ts';
import type { WordedDate } from './wording.ts';

/** Null where nothing is missing. @example wordKnowledge(event.when, words) // "hour not given" */
export function wordKnowledge(when: WordedDate, words: DateWords): string | null {
  const { known } = words;
  const phrases = [
    ...(when.form === 'span' ? ofSpan(when, words) : [ofDate(when, words)]),
    when.approximate ? known.approximate : null,
    when.uncertain ? known.uncertain : null,
  ].filter((phrase) => phrase !== null);
  return phrases.length > 0 ? phrases.join('; ') : null;
}

function ofDate({ form, precision, extent, dating }: WordedDate, { known }: DateWords) {
  if (form === 'single') return precision in known.single ? known.single[precision as 'day'] : null;
  const open = extent.from === -Infinity || extent.to === Infinity;
  if (open || dating?.basis === 'bounded') return known.bounds;
  return precision in known.oneOf ? known.oneOf[precision as 'day'] : known.oneMoment;
}

function ofSpan({ extent, core, start, end }: WordedDate, { known }: DateWords): string[] {
  const [first, last] = [start && unitOf(start), end && unitOf(end)];
  const phrases: string[] = [];
  if (first === 'year' || first === 'month') phrases.push(known.startWithin[first]);
  if (extent.from === -Infinity && core?.from !== -Infinity) phrases.push(known.startUnknown);
  if (last === 'year' || last === 'month') phrases.push(known.endWithin[last]);
  if (extent.to === Infinity) phrases.push(core?.to === Infinity ? known.noEnd : known.endUnknown);
  if (phrases.length === 0 && (first === 'day' || last === 'day')) phrases.push(known.hours);
  return phrases;
}
