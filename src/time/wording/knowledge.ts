/** Says in a phrase how well a date is known. Pure. */
import type { DateWords } from './date-words.ts';
import type { Precision } from '../precision.ts';
import type { SpanEnd, When } from '../when.ts';

type Dated = When & { readonly dating?: { readonly basis: string } };

/** Null if nothing is missing. @example wordKnowledge(event.when, words) // "hour not given" */
export function wordKnowledge(when: Dated, words: DateWords): string | null {
  const { known } = words;
  const phrases = [
    ...(when.form === 'span' ? ofSpan(when, words) : [ofDate(when, words)]),
    when.approximate ? known.approximate : null,
    when.uncertain ? known.uncertain : null,
  ].filter((phrase) => phrase !== null);
  return phrases.length > 0 ? phrases.join('; ') : null;
}

const phraseOf = (
  phrases: Readonly<Partial<Record<Precision, string>>>,
  precision: Precision,
): string | null => phrases[precision] ?? null;

function ofDate({ form, precision, earliest, latest, dating }: Dated, { known }: DateWords) {
  if (form === 'single') return phraseOf(known.single, precision);
  if (!earliest || !latest || dating?.basis === 'bounded') return known.bounds;
  return phraseOf(known.oneOf, precision) ?? known.oneMoment;
}

function ofSpan({ start, end }: When, { known }: DateWords): string[] {
  const precisionOf = (side: SpanEnd | null) =>
    side?.earliest && side.earliest === side.latest ? side.earliest.precision : null;
  const [first, last] = [precisionOf(start), precisionOf(end)];
  const phrases = [
    first && phraseOf(known.startWithin, first),
    start?.known ? null : known.startUnknown,
    last && phraseOf(known.endWithin, last),
    end?.known ? null : known.endUnknown,
    end?.known && !end.latest ? known.noEnd : null,
  ].filter((phrase) => phrase !== null);
  if (phrases.length === 0 && (first === 'day' || last === 'day')) phrases.push(known.hours);
  return phrases;
}
