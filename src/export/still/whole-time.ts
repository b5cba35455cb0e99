/** The time from the first event of a timeline to the last, in words. Pure. */
import { extentWords } from '../../time/wording/extent-words.ts';
import { wordView } from '../../time/wording/wording.ts';
import { dayUnit, type DateUnit } from '../../time/unit.ts';
import type { When } from '../../time/when.ts';
import type { Timeline } from '../../timeline/timeline.ts';
import type { Words } from '../../words/english.ts';

/**
 * Covers all events, because a list of timelines says how far each reaches, and what its chart
 * shows first is only a part. An open end says nothing, so such an event counts with the dates that
 * it has.
 */
export function wholeTime({ events, home, clockChanges }: Timeline, words: Words): string {
  const [first, ...others] = events.flatMap(({ when }) => datesOf(when));
  if (first === undefined) return extentWords(home, words.dates, 'day', clockChanges);
  let [from, to] = [first, first];
  for (const each of others) {
    // If two begin or end together, the shorter one is known better.
    if (each.from < from.from || (each.from === from.from && each.to < from.to)) from = each;
    if (each.to > to.to || (each.to === to.to && each.from > to.from)) to = each;
  }
  return wordView(from, to, words.dates);
}

/** The days, months and years of a date: an hour is too fine for a list. */
const datesOf = ({ earliest, latest, start, end }: When): DateUnit[] =>
  [earliest, latest, start?.latest, end?.earliest].flatMap((unit) =>
    unit ? [unit.clock === null ? unit : dayUnit(unit.date)] : [],
  );
