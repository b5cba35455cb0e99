/** Whether `after` can be true. Imports `time` and `compile`. */
import { compareUnits } from '../time/civil-unit.ts';
import type { EventSeed } from './events-seed.ts';
import { checkReference } from './id.ts';
import type { Report } from './report.ts';

export function checkOrder(events: readonly EventSeed[], report: Report): void {
  const byId = new Map(events.map((event) => [event.id.value, event]));
  const ids = new Set(byId.keys());
  for (const event of events) {
    const seen = new Set<string>();
    for (const earlier of event.after) {
      if (seen.has(earlier.value)) report.add('reference-double', earlier.spot, earlier.value);
      seen.add(earlier.value);
      if (!checkReference(earlier, ids, 'event', report)) continue;
      if (earlier.value === event.id.value) {
        report.add('reference-self', earlier.spot, earlier.value);
        continue;
      }
      const other = byId.get(earlier.value)!;
      const [last, first] = [event.date?.latest, other.date?.earliest];
      if (last && first && compareUnits(last, first) < 0) {
        const values = [event.id.value, event.when.value, other.id.value, other.when.value];
        report.add('after-order', earlier.spot, ...values);
      }
    }
  }
  reportCircles(byId, report);
}

/** Each circle is told once, at the `after` that closes it. */
function reportCircles(byId: ReadonlyMap<string, EventSeed>, report: Report): void {
  const done = new Set<string>();
  const path: string[] = [];
  const visit = (event: EventSeed): void => {
    path.push(event.id.value);
    for (const { value, spot } of event.after) {
      const other = byId.get(value);
      if (!other || other === event || done.has(value)) continue;
      const from = path.indexOf(value);
      if (from >= 0) report.add('after-circle', spot, [...path.slice(from), value].join(' → '));
      else visit(other);
    }
    path.pop();
    done.add(event.id.value);
  };
  for (const event of byId.values()) if (!done.has(event.id.value)) visit(event);
}
