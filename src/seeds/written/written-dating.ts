/**
 * Writes how each date of a compiled timeline is known. The JSON has no bounds, and does not say which
 * way a phrase counts: of a phrase that may mean several dates, the one is written that is there. Pure.
 */
import { parseEdtf } from '../../time/edtf/edtf.ts';
import { weekendsOf } from '../../timeline/days.ts';
import type { DocumentJson, EventJson, TimelineJson } from '../../timeline/schema.ts';
import { dayNumber } from '../../time/civil-date.ts';
import { lastDate } from '../../time/unit.ts';
import type { DateFound, Direction } from '../dates/counting.ts';
import { resolvePhrase } from '../dates/relative.ts';

export function datingRecords(json: TimelineJson) {
  const documents = new Map(json.documents.map((each) => [each.id, each]));
  return new Map(json.events.map((event) => [event.id, datingRecord(event, json, documents)]));
}

function datingRecord(
  { when: { dating, edtf } }: EventJson,
  json: TimelineJson,
  documents: ReadonlyMap<string, DocumentJson>,
) {
  const { basis, phrase, relativeTo, reason } = dating;
  const document = documents.get(relativeTo ?? '');
  const isRelative = basis === 'relative' && phrase !== undefined && document !== undefined;
  return {
    basis,
    ...(phrase && { phrase }),
    ...(relativeTo && { relativeTo }),
    ...(isRelative && wayOf(phrase, document, edtf, json)),
    ...(basis === 'bounded' && boundOf(edtf)),
    reason,
  };
}

/** What leads from the phrase to the date: nothing, if it has no other reading. */
function wayOf(phrase: string, document: DocumentJson, edtf: string, json: TimelineJson) {
  const date = parseEdtf(edtf, json.timeZone);
  const published = parseEdtf(document.published, json.timeZone);
  const isMeant = ({ first, last }: DateFound): boolean =>
    date.earliest !== null &&
    date.latest !== null &&
    dayNumber(first.date) === dayNumber(date.earliest.date) &&
    dayNumber(lastDate(last)) === dayNumber(lastDate(date.latest));
  for (const direction of ['back', 'ahead'] as const) {
    const found = resolvePhrase(phrase, published, direction, document.language ?? json.language, {
      weekends: weekendsOf(json.weekend),
      calendar: date.calendar,
    });
    if (found.kind === 'unknown') continue;
    const readings = found.kind === 'date' ? [found] : found.readings;
    const meant = readings.find(isMeant);
    if (meant)
      return {
        ...wayField(direction),
        ...(found.kind !== 'date' && { day: meant.edtf }),
      };
  }
  return {};
}

const wayField = (direction: Direction) => (direction === 'ahead' ? { direction } : {});

/** A date that is open at one end keeps within its other end. */
const boundOf = (edtf: string) =>
  /^(\.\.|\[\.\.)/.test(edtf) ? { before: edtf } : { after: edtf };
