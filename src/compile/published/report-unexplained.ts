/** Reports what has changed since it was published and has no reason, each at its place. */
import type { TimelineJson } from '../../timeline/schema.ts';
import type { Report } from '../../seeds/report/report.ts';
import type { Spot } from '../../seeds/report/source.ts';
import type { Seed } from '../../seeds/seed/seed.ts';
import { findUnexplained, type Unexplained } from './compare.ts';
import { readPublished } from './record.ts';

/** @param root the folder with all seeds */
export function reportUnexplained(
  seed: Seed,
  timeline: TimelineJson,
  root: string,
  report: Report,
): void {
  const before = readPublished(seed.folder, root, report);
  if (!before) return;
  for (const each of findUnexplained(before, timeline)) {
    const spot = spotOf(each, seed);
    if (spot) report.add(each.code, spot, ...each.values);
    else report.addFile(each.code, seed.eventsSource?.file ?? seed.folder, ...each.values);
  }
}

function spotOf({ event: id, what }: Unexplained, { timeline, events }: Seed): Spot | null {
  if (what === 'removed') return null;
  if (id === null) return timeline?.[what === 'number' ? 'summary' : 'title'].spot ?? null;
  const event = events.find((each) => each.id.value === id);
  if (what === 'date') return event?.when.spot ?? null;
  if (what === 'status') return event?.status.spot ?? null;
  if (what === 'number') return event?.summary.spot ?? null;
  return event?.[what === 'title' ? 'title' : 'id'].spot ?? null;
}
