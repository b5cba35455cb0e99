/**
 * The slots of the matrix: one for each event, or one for each stretch of time if there are more
 * events than a page can show side by side. Pure.
 */
import { duration, extent, type Extent } from '../../time/extent.ts';
import { joinStretches, stretchOf, type Stretch } from '../../time/stretch.ts';
import { reportedBy, type TimelineEvent } from '../../timeline/timeline.ts';

export interface ReportSlot {
  readonly key: string;
  /** Its event; null if it stands for a stretch of time. */
  readonly event: TimelineEvent | null;
  readonly extent: Extent;
  /** What the dates of its events say; null if it has no events. */
  readonly named: Stretch | null;
  /** How many events begin in it. */
  readonly total: number;
  /** By document id: how many of them the document reports. */
  readonly reports: ReadonlyMap<string, number>;
  /** On how many of them documents differ. */
  readonly differing: number;
}

/** The number of slots that can still be told apart on a wide page. */
const MOST = 160;
const STRETCHES = 80;

/** `all` is the extent to divide: finite. */
export function makeSlots(events: readonly TimelineEvent[], all: Extent): ReportSlot[] {
  return events.length <= MOST ? events.map(ofEvent) : slotsOfTime(events, all);
}

const ofEvent = (event: TimelineEvent): ReportSlot => ({
  key: event.id,
  event,
  extent: event.when.extent,
  named: stretchOf(event.when),
  total: 1,
  reports: new Map(reportedBy(event).map((id) => [id, 1])),
  differing: event.differences.length > 0 ? 1 : 0,
});

function slotsOfTime(events: readonly TimelineEvent[], all: Extent): ReportSlot[] {
  const length = duration(all) / STRETCHES;
  const slots = Array.from({ length: STRETCHES }, (_, k) => ({
    key: String(k),
    event: null,
    extent: extent(all.from + k * length, all.from + (k + 1) * length),
    named: null as Stretch | null,
    total: 0,
    reports: new Map<string, number>(),
    differing: 0,
  }));
  for (const event of events) {
    const { from, to } = event.when.extent;
    const begins = from === -Infinity ? to : from;
    const k = Math.floor((begins - all.from) / length);
    const slot = slots[Math.min(STRETCHES - 1, Math.max(0, k))]!;
    const named = stretchOf(event.when);
    slot.named = slot.named ? joinStretches(slot.named, named) : named;
    slot.total++;
    if (event.differences.length > 0) slot.differing++;
    for (const id of reportedBy(event)) slot.reports.set(id, (slot.reports.get(id) ?? 0) + 1);
  }
  return slots;
}

/** The most events that any document reports in any slot: the largest dot. */
export const mostReports = (slots: readonly ReportSlot[]): number =>
  slots.reduce(
    (most, { reports }) => [...reports.values()].reduce((a, b) => Math.max(a, b), most),
    1,
  );
