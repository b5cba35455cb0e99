/** Checks what a seed says of its changes, and the ids that its events had. */
import type { EventSeed } from '../seed/events-seed.ts';
import type { Located } from '../seed/fields.ts';
import { isId } from '../seed/id.ts';
import type { Report } from '../report/report.ts';
import { lineOf } from '../report/source.ts';
import type { Seed } from '../seed/seed.ts';

export function checkChanges({ timeline, events }: Seed, report: Report): void {
  const ids = new Map(events.map(({ id }) => [id.value, id]));
  const former = new Map<string, Located<string>>();
  for (const event of events) {
    for (const old of event.formerly) {
      const [used, other] = [ids.get(old.value), former.get(old.value)];
      if (!isId(old.value)) report.add('id-form', old.spot, old.value);
      else if (used) report.add('formerly-used', old.spot, old.value, lineOf(used.spot));
      else if (other) report.add('formerly-twice', old.spot, old.value, lineOf(other.spot));
      else former.set(old.value, old);
    }
    checkLast(event, 'date', event.when, report);
    checkLast(event, 'status', event.status, report);
  }
  for (const { event } of timeline?.changes ?? []) {
    if (!event?.value) continue;
    const there = ids.get(event.value) ?? former.get(event.value);
    if (there) report.add('change-there', event.spot, event.value, lineOf(there.spot));
  }
}

/** The last change says what stands there now: readers compare the two. */
function checkLast(
  { changes }: EventSeed,
  what: 'date' | 'status',
  { value }: Located<string>,
  report: Report,
): void {
  const last = changes.findLast((each) => each.what.value === what);
  if (!value || !last) return;
  if (!last.is) report.add('change-is-missing', last.spot, what, value);
  else if (last.is.value && last.is.value !== value)
    report.add('change-is', last.is.spot, what, last.is.value, value);
}
