/** Leaves out days that are in no calendar. Pure. */
import { parseDate } from '../../time/unit-text.ts';
import { extentOf } from '../days.ts';
import type { TimelineJson } from '../schema.ts';
import type { Findings } from './findings.ts';

type DaysJson = TimelineJson['home'];

/** Null, and reported, if it is not a stretch of days. */
export function siftDays(days: DaysJson, place: string, findings: Findings): DaysJson | null {
  if (extentOf(days)) return days;
  return findings.tell('date', place, `From ${days.from} to ${days.to} is not a stretch of days.`);
}

/** If a day cannot be read, no weekend is shaded. */
export function siftWeekend(json: unknown, findings: Findings): TimelineJson['weekend'] {
  if (json === undefined) return undefined;
  const periods = findings.read('weekend', json, 'weekend') ?? [];
  if (periods.every(({ from }) => from === undefined || parseDate(from))) return periods;
  findings.tell('date', 'weekend', 'A weekend holds from a day on that is in no calendar.');
  return [];
}
