/** Days of rest, from the JSON to the model. Pure; imports `time`. */
import { parseUnit } from '../time/civil-unit.ts';
import { SATURDAY_AND_SUNDAY, type Weekends } from '../time/weekend.ts';
import type { Findings } from './problem.ts';
import { WeekendSchema } from './schema.ts';

/** What cannot be read is told, and leaves days unshaded; what is missing is as it always was. */
export function weekendOf(json: unknown, findings: Findings): Weekends {
  if (json === undefined) return SATURDAY_AND_SUNDAY;
  const periods = findings.read(WeekendSchema, json, 'weekend') ?? [];
  const weekends = periods.flatMap(({ from, days }) => {
    const first = from === undefined ? -Infinity : parseUnit(from)?.day;
    return first === undefined ? [] : [{ from: first, days }];
  });
  if (weekends.length < periods.length) {
    findings.tell('date', 'weekend', 'A weekend holds from a day on that is in no calendar.');
    return [];
  }
  return weekends.sort((a, b) => a.from - b.from);
}
