/** Limits how many events are read from one file. Pure. */
import { formatCount } from '../report/shown.ts';
import type { Spot } from '../report/source.ts';
import type { ImportContext } from './imported.ts';

/** What a page can show, and compile can read again. */
export const MOST_EVENTS = 100_000;

/** Whether there are some, and not too many. What is wrong is reported. */
export function isCountRight(
  count: number,
  { report, source }: Pick<ImportContext, 'report' | 'source'>,
): boolean {
  const spot: Spot = { source, start: 0, end: 1 };
  if (count === 0) report.add('import-empty', spot);
  if (count > MOST_EVENTS)
    report.add('import-many', spot, ...[count, MOST_EVENTS].map(formatCount));
  return count > 0 && count <= MOST_EVENTS;
}
