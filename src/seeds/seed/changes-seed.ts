/** Reads `changes` of an event or a timeline: what was changed after readers saw it, and why. */
import type { Calendar } from '../../time/calendar.ts';
import { isClock } from '../../time/precision.ts';
import type { When } from '../../time/when.ts';
import { CHANGED, type Changed } from '../../timeline/changes/change.ts';
import { STATUSES } from '../../timeline/timeline.ts';
import type { Report } from '../report/report.ts';
import type { Spot } from '../report/source.ts';
import { readDate } from './date.ts';
import type { Fields, Located } from './fields.ts';

export interface ChangeSeed {
  readonly spot: Spot;
  readonly at: Located<string>;
  /** Null if it cannot be read. */
  readonly date: When | null;
  readonly what: Located<Changed | ''>;
  readonly was: Located<string> | null;
  readonly is: Located<string> | null;
  /** The same as dates, if a date was changed. */
  readonly wasDate: When | null;
  readonly isDate: When | null;
  readonly why: Located<string>;
  /** The id of an event that was removed. */
  readonly event: Located<string> | null;
}

const OF_EVENT = CHANGED.filter((what) => what !== 'removed');
const OF_TIMELINE = ['number', 'title', 'text', 'wording', 'removed'] as const;

/** @param calendar of the event's own dates; null if nobody says */
export const readEventChanges = (
  fields: Fields,
  timeZone: string,
  calendar: Calendar | null,
  report: Report,
): ChangeSeed[] => readChanges(fields, OF_EVENT, { timeZone, calendar, report });

export const readTimelineChanges = (
  fields: Fields,
  timeZone: string,
  report: Report,
): ChangeSeed[] => readChanges(fields, OF_TIMELINE, { timeZone, calendar: null, report });

interface Reading {
  readonly timeZone: string;
  readonly calendar: Calendar | null;
  readonly report: Report;
}

function readChanges(
  fields: Fields,
  choices: readonly Changed[],
  { timeZone, calendar, report }: Reading,
): ChangeSeed[] {
  const known = ['at', 'what', 'was', 'is', 'why', ...(choices === OF_TIMELINE ? ['event'] : [])];
  return fields
    .records(fields.optionalList('changes'), 'changes', 'a change', known)
    .map((change) => {
      const at = change.text('at');
      const what = change.choice('what', choices);
      const side = (key: 'was' | 'is'): Located<string> | null => {
        if (!change.has(key)) return null;
        return what.value === 'status' ? change.choice(key, STATUSES) : change.optionalText(key);
      };
      const [was, is] = [side('was'), side('is')];
      const dateOf = (text: Located<string> | null): When | null =>
        text && what.value === 'date' ? readDate(text, timeZone, report, calendar) : null;
      if (!was && !is) report.add('change-empty', change.spot);
      const event = choices === OF_TIMELINE ? change.optionalText('event') : null;
      if (what.value === 'removed' && !event) report.add('change-event', change.spot);
      if (what.value !== 'removed' && event) report.add('change-event-other', event.spot);
      return {
        ...{ spot: change.spot, at, what, was, is, event },
        date: dayOf(at, timeZone, report),
        wasDate: dateOf(was),
        isDate: dateOf(is),
        why: change.text('why'),
      };
    });
}

/** Null, and reported, if it is not one day or moment that is known. */
function dayOf(at: Located<string>, timeZone: string, report: Report): When | null {
  const date = readDate(at, timeZone, report);
  if (!date) return null;
  const isExact = date.precision === 'day' || isClock(date.precision);
  if (date.form === 'single' && isExact && !date.approximate && !date.uncertain) return date;
  report.add('change-at', at.spot, at.value);
  return null;
}
