/**
 * Converts moments to the clock of the document that gives them. Pure.
 *
 * A timeline has one clock. A warning sent from Hawaii at 01:45 is at 00:45 of the next day in a
 * timeline of New Zealand, but a reader with the document in hand looks for 01:45.
 */
import { civilDate, dayNumber } from './civil-date.ts';
import { DAY, MINUTE } from './instant.ts';
import { momentUnit, qualify, type DateUnit } from './unit.ts';
import { oneOf, singleDate, spanOf, type SpanEnd, type When } from './when.ts';
import type { ClockPrecision } from './precision.ts';

/** Only for words, not for the axis. Null if the whole date is by the timeline's clock. */
export function onDocumentClock(when: When): When | null {
  const { edtf, form, earliest, latest, start, end } = when;
  if (!earliest?.clock?.document && !latest?.clock?.document) return null;
  // If both ends are the same unit, they stay the same.
  const known = new Map<DateUnit, DateUnit>();
  const moved = (unit: DateUnit | null): DateUnit | null => {
    if (!unit) return null;
    const found = known.get(unit) ?? byItsDocument(unit);
    known.set(unit, found);
    return found;
  };
  const side = ({ earliest, latest, known }: SpanEnd): SpanEnd => ({
    earliest: moved(earliest),
    latest: moved(latest),
    known,
  });
  switch (form) {
    case 'single':
      return singleDate(edtf, moved(earliest)!);
    case 'one-of':
      return oneOf(edtf, moved(earliest), moved(latest));
    case 'span':
      return spanOf(edtf, side(start!), side(end!));
  }
}

/** The place of the document's clock, as an IANA name. Null if it is not given. */
export const documentZone = ({ earliest, latest }: When): string | null =>
  earliest?.clock?.document?.timeZone ?? latest?.clock?.document?.timeZone ?? null;

function byItsDocument(unit: DateUnit): DateUnit {
  const { precision, date, clock, calendar } = unit;
  if (!clock?.document) return unit;
  const { ahead } = clock.document;
  const shown = dayNumber(date) * DAY + clock.offset - clock.ahead + ahead;
  // If a historical timeline's clock is off by seconds, its minute was rounded down. The
  // document's minute is a whole one.
  const local = precision === 'second' ? shown : Math.ceil(shown / MINUTE) * MINUTE;
  const day = Math.floor(local / DAY);
  const offset = local - day * DAY;
  const moved = momentUnit(precision as ClockPrecision, civilDate(day), { offset, ahead }, []);
  return { ...qualify(moved, unit), calendar };
}
