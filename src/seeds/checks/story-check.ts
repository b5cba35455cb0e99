/** Checks that a story tells events of this timeline, each once, and that the chart shows them. */
import { overlaps } from '../../time/extent.ts';
import type { EventSeed } from '../seed/events-seed.ts';
import { checkReference } from '../seed/id.ts';
import type { Report } from '../report/report.ts';
import { positionOf } from '../report/source.ts';
import type { Seed } from '../seed/seed.ts';
import type { StopSeed } from '../seed/story-seed.ts';

export function checkStory({ timeline, events }: Seed, report: Report): void {
  const byId = new Map(events.map((event) => [event.id.value, event]));
  const ids = new Set(byId.keys());
  const told = new Map<string, StopSeed>();
  for (const stop of timeline?.story ?? []) {
    const { value: id, spot } = stop.event;
    if (ids.size === 0 || !checkReference(stop.event, ids, 'event', report)) continue;
    const other = told.get(id);
    if (other) report.add('story-twice', spot, id, String(positionOf(other.event.spot).line));
    else told.set(id, stop);
    checkExtent(stop, byId.get(id)!, events, report);
  }
}

function checkExtent(
  { extent }: StopSeed,
  event: EventSeed,
  events: readonly EventSeed[],
  report: Report,
): void {
  const dates = events.flatMap(({ date }) => date ?? []);
  // A date that cannot be read is already reported.
  if (!extent || !event.date || dates.length < events.length) return;
  const { edtf, extent: shown } = extent.value;
  if (overlaps(event.date.extent, shown)) return;
  if (dates.some((date) => overlaps(date.extent, shown)))
    return report.add('story-unseen', extent.spot, edtf, event.id.value, event.date.edtf);
  const [first, last] = [
    dates.reduce((a, b) => (b.extent.from < a.extent.from ? b : a)),
    dates.reduce((a, b) => (b.extent.to > a.extent.to ? b : a)),
  ];
  report.add('story-outside', extent.spot, edtf, first.edtf, last.edtf);
}
