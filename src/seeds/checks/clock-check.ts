/** Checks that an event's times agree with the time zone given for its document. */
import { aheadAt } from '../../time/clock-changes.ts';
import { formatAhead } from '../../time/clock.ts';
import { MINUTE } from '../../time/instant.ts';
import { utcOf } from '../../time/unit.ts';
import { zoneFault } from '../dates/zone-name.ts';
import type { Report } from '../report/report.ts';
import type { EventSeed } from '../seed/events-seed.ts';

export function checkClock({ timeZone, when, date }: EventSeed, report: Report): void {
  if (!timeZone?.value || zoneFault(timeZone.value) || !date) return;
  const moments = new Set([date.earliest, date.latest].filter((unit) => unit?.clock));
  if (moments.size === 0) report.add('zone-unused', timeZone.spot, timeZone.value, when.value);
  for (const moment of moments) {
    const { clock } = moment!;
    const written = clock!.document?.ahead ?? clock!.ahead;
    const ahead = aheadAt(utcOf(moment!)!.from, timeZone.value);
    // Old offsets have seconds, which authors do not write.
    if (Math.abs(ahead - written) < MINUTE) continue;
    const offsets = [formatAhead(ahead), formatAhead(written)] as const;
    report.add('zone-differs', when.spot, timeZone.value, ...offsets);
  }
}
