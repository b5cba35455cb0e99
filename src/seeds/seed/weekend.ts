/** The weekends of a timeline: those that its editor gives, or those of its place. */
import type { TimelineJson } from '../../timeline/schema.ts';
import type { Fields, Located } from './fields.ts';
import type { Report } from '../report/report.ts';
import { nearest } from '../report/suggestion.ts';
import { territoryOf } from '../dates/zone-name.ts';
import { HISTORY, SINCE } from '../dates/weekend-history.ts';
import { WEEKENDS } from '../dates/zone-table.ts';

/** In the form of the public JSON. */
export type WeekendJson = NonNullable<TimelineJson['weekend']>;

const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const NAMES = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/** The present weekends, from the CLDR. */
const NOW: ReadonlyMap<string, readonly number[]> = new Map(
  WEEKENDS.trim()
    .split('\n')
    .map((row) => row.split(' '))
    .map(([territory, ...days]) => [territory!, days.map(Number)]),
);
const WORLD = '001';

/**
 * If the place's weekend is known to have changed, each one counts from its first day. There is
 * none before the first, because a shaded working day would be wrong, and an unshaded day of rest
 * says nothing.
 */
export function weekendOf(timeZone: string): WeekendJson {
  const territory = territoryOf(timeZone) ?? WORLD;
  const history = HISTORY[territory];
  if (history) return history.map(([from, ...days]) => ({ from, days }));
  return [{ from: SINCE, days: [...(NOW.get(territory) ?? NOW.get(WORLD)!)] }];
}

/** "fri-sat", "fri", a list of days, or "none"; null if the field is missing or wrong. */
export function readWeekend(fields: Fields, report: Report): WeekendJson | null {
  if (!fields.has('weekend')) return null;
  const items = fields.isList('weekend') ? fields.texts('weekend') : [fields.text('weekend')];
  if (items.length === 0) report.add('value-empty', fields.keySpot('weekend'), 'weekend');
  const days = items.flatMap((item) => daysOf(item, items.length === 1, report));
  if (days.includes(0)) return null;
  const each = [...new Set(days)].sort();
  if (each.length < 7) return [{ days: each }];
  report.add('weekend-whole', fields.keySpot('weekend'));
  return null;
}

/** Gives 0 for anything that is not a day. */
function daysOf({ value, spot }: Located<string>, alone: boolean, report: Report): number[] {
  const text = value.toLowerCase();
  if (alone && text === 'none') return [];
  const [first, last, ...more] = text.split(/ ?[-–] ?/).map(dayNamed);
  if (first && last !== 0 && more.length === 0) {
    const length = last === undefined ? 1 : ((last - first + 7) % 7) + 1;
    return Array.from({ length }, (_, i) => ((first - 1 + i) % 7) + 1);
  }
  if (value) report.add('weekend-form', spot, value, nearest(text, [...DAYS, ...NAMES]) ?? '');
  return [0];
}

const dayNamed = (name: string): number => Math.max(DAYS.indexOf(name), NAMES.indexOf(name)) + 1;
