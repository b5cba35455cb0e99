/** Turns the JSON of the days of rest into the model. Pure. */
import { dayNumber } from '../time/civil-date.ts';
import { parseDate } from '../time/unit-text.ts';
import { SATURDAY_AND_SUNDAY, type Weekends } from '../time/weekend.ts';
import type { Findings } from './problem.ts';

/** Saturday and Sunday if none are given. If a day cannot be read, no weekend is shaded. */
export function weekendOf(json: unknown, findings: Findings): Weekends {
  if (json === undefined) return SATURDAY_AND_SUNDAY;
  const periods = findings.read('weekend', json, 'weekend') ?? [];
  const weekends = periods.flatMap(({ from, days }) => {
    if (from === undefined) return [{ from: -Infinity, days }];
    const first = parseDate(from);
    return first ? [{ from: dayNumber(first), days }] : [];
  });
  if (weekends.length < periods.length) {
    findings.tell('date', 'weekend', 'A weekend holds from a day on that is in no calendar.');
    return [];
  }
  return weekends.sort((a, b) => a.from - b.from);
}
