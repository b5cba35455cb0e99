/** Writes a date in the public format. */
import { formatAhead } from '../time/clock.ts';
import { formatUnit } from '../time/unit-format.ts';
import type { DateUnit } from '../time/unit.ts';
import type { SpanEnd, When } from '../time/when.ts';
import type { WhenJson } from '../timeline/when-schema.ts';

/**
 * The ends of a span are written only if they are longer than a unit, or unknown.
 *
 * @param timeZone the zone of its document's clock, if known
 */
export function whenJson(date: When, timeZone?: string): WhenJson {
  const { edtf, form, calendar, earliest, latest, precision, approximate, uncertain, start, end } =
    date;
  return {
    edtf,
    form,
    ...(calendar && { calendar }),
    earliest: earliest && formatUnit(earliest),
    latest: latest && formatUnit(latest),
    precision,
    ...(approximate && { approximate: true as const }),
    ...(uncertain && { uncertain: true as const }),
    ...(isWritten(start) && { start: endJson(start) }),
    ...(isWritten(end) && { end: endJson(end) }),
    ...documentClockJson(date, timeZone),
  };
}

function documentClockJson(
  { earliest, latest }: When,
  timeZone: string | undefined,
): Pick<WhenJson, 'documentClock'> {
  const ahead = (unit: DateUnit | null): string | undefined =>
    unit?.clock?.document && formatAhead(unit.clock.document.ahead);
  const [first, last] = [ahead(earliest), ahead(latest)];
  if (!first && !last) return {};
  return {
    documentClock: {
      ...(first && { earliest: first }),
      ...(last && { latest: last }),
      ...(timeZone && { timeZone }),
    },
  };
}

const isWritten = (end: SpanEnd | null): end is SpanEnd =>
  end !== null && (!end.known || end.earliest !== end.latest);

const endJson = ({ earliest, latest }: SpanEnd) => ({
  earliest: earliest && formatUnit(earliest),
  latest: latest && formatUnit(latest),
});
