/** Writes the events of a compiled timeline. Pure. */
import type { EventJson, TimelineJson } from '../../timeline/schema.ts';
import { changeRecord } from './written-change.ts';
import { datingRecords } from './written-dating.ts';
import { markedText } from './written-text.ts';

export function eventRecords(json: TimelineJson) {
  const datings = datingRecords(json);
  return json.events.map((event) => ({
    id: event.id,
    title: event.title,
    ...(event.label && { label: event.label }),
    summary: markedText(event),
    lane: event.lane,
    status: event.status,
    importance: event.importance,
    when: event.when.edtf,
    ...(event.when.calendar && { calendar: event.when.calendar }),
    ...(event.when.documentClock?.timeZone && { timeZone: event.when.documentClock.timeZone }),
    dating: datings.get(event.id)!,
    ...listUnder('after', event.after),
    ...listUnder('people', event.people),
    ...listUnder('places', event.places),
    ...listUnder('citations', citationRecords(event)),
    ...listUnder(
      'differences',
      event.differences.map(({ about, readings }) => ({
        about,
        readings: readings.map(({ value, citations }) => ({
          value,
          citations: citations.map(keyOf),
        })),
      })),
    ),
    ...listUnder(
      'links',
      (event.links ?? []).map(({ address, kind, title, caption, credit }) => ({
        address,
        kind,
        ...(title && { title }),
        ...(caption && { caption }),
        ...(credit && { credit }),
      })),
    ),
    ...listUnder('changes', (event.changes ?? []).map(changeRecord)),
    ...listUnder('formerly', event.formerly ?? []),
  }));
}

/** Nothing for an empty list. */
const listUnder = <T>(name: string, items: readonly T[]) =>
  items.length > 0 ? { [name]: [...items] } : {};

const keyOf = (index: number): string => `c${index + 1}`;

/** Those that a difference names have a key. */
function citationRecords({ citations, differences }: EventJson) {
  const named = new Set(
    differences.flatMap(({ readings }) => readings.flatMap((reading) => reading.citations)),
  );
  return citations.map(({ document, paragraph, quote, says, attributedTo, supports }, i) => ({
    ...(named.has(i) && { key: keyOf(i) }),
    document,
    paragraph,
    quote,
    says,
    ...(attributedTo && { attributedTo }),
    supports,
  }));
}
