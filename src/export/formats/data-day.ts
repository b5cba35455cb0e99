/** The date of the data, for formats that ask when something was changed. Pure. */
import { twoDigits } from '../../time/digits.ts';
import { dayNumber, type CivilDate } from '../../time/civil-date.ts';
import { lastDate } from '../../time/unit.ts';
import type { Change } from '../../timeline/changes/change.ts';
import type { SourceDocument } from '../../timeline/timeline.ts';
import { isoOf } from './known-date.ts';

/** Used if no document has a date: the formats require one, and this one means nothing. */
const NONE: CivilDate = { year: 1970, month: 1, day: 1 };

/**
 * The last day on which one of these documents was published. It is the same for the same data, on
 * any machine and at any time. Only years of four digits count, because the formats know no others.
 */
export const dataDay = (documents: readonly SourceDocument[]): CivilDate =>
  latestDay(documents) ?? NONE;

/** The same; null if no document has a date. */
export function latestDay(documents: readonly SourceDocument[]): CivilDate | null {
  const days = documents
    .flatMap(({ published: { latest } }) => (latest ? [lastDate(latest)] : []))
    .filter(({ year }) => year >= 1 && year <= 9999)
    .sort((a, b) => dayNumber(b) - dayNumber(a));
  return days[0] ?? null;
}

/** @example "2026-01-06" */
export const dayText = ({ year, month, day }: CivilDate): string =>
  `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}`;

/** The moment of a change, in UTC; the beginning of its day, if no hour is known. */
export const changeStamp = ({ at }: Change): string =>
  new Date(isoOf(at.earliest!)).toISOString().replace('.000', '');

/**
 * When the data last changed: by a document, or by a change of what was published.
 *
 * @example "2026-01-06T00:00:00Z"
 */
export const dataStamp = (
  documents: readonly SourceDocument[],
  changes: readonly Change[],
): string =>
  [`${dayText(dataDay(documents))}T00:00:00Z`, ...changes.map(changeStamp)].sort().at(-1)!;
