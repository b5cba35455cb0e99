/** Turns a date of the public JSON into the model. Pure. */
import type { Calendar } from '../time/calendar.ts';
import { parseAhead, type ClockChange } from '../time/clock.ts';
import { mayFollow } from '../time/relation.ts';
import { parseUnit } from '../time/unit-text.ts';
import { qualify, type DateUnit } from '../time/unit.ts';
import {
  oneOf,
  OPEN,
  singleDate,
  spanOf,
  type Form,
  type SpanEnd,
  type When,
} from '../time/when.ts';

/** A date as in the public format; see when-schema.ts. */
export interface ResolvedDate {
  readonly edtf: string;
  readonly form: Form;
  readonly calendar?: Calendar | undefined;
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly approximate?: true | undefined;
  readonly uncertain?: true | undefined;
  readonly start?: ResolvedEnd | undefined;
  readonly end?: ResolvedEnd | undefined;
  readonly documentClock?:
    | (Partial<Record<Side, string | undefined>> & { readonly timeZone?: string | undefined })
    | undefined;
}

type Side = 'earliest' | 'latest';

export interface ResolvedEnd {
  readonly earliest: string | null;
  readonly latest: string | null;
}

/**
 * Null if the date contradicts itself or the calendar. Nothing is guessed.
 *
 * @param changes the changes of the timeline's clock
 */
export function whenOf(date: ResolvedDate, changes: readonly ClockChange[]): When | null {
  const read = reader(date, changes);
  const { edtf } = date;
  const first = read(date.earliest, 'earliest');
  const last = date.latest === date.earliest ? first : read(date.latest, 'latest');
  if (first === undefined || last === undefined) return null;
  switch (date.form) {
    case 'single':
      return first && first === last ? singleDate(edtf, first) : null;
    case 'one-of':
      return (first || last) && inOrder(first, last) ? oneOf(edtf, first, last) : null;
    case 'span': {
      const start = date.start ? endOf(date.start, read) : plainEnd(first);
      const end = date.end ? endOf(date.end, read) : plainEnd(last);
      if (!start || !end || !inOrder(start.earliest, end.latest)) return null;
      return start.earliest || end.latest ? spanOf(edtf, start, end) : null;
    }
  }
}

/** Undefined if the text is not a unit. */
type Read = (text: string | null, side?: Side) => DateUnit | null | undefined;

/** If only the whole date is marked approximate or uncertain, all its parts are. */
function reader(date: ResolvedDate, changes: readonly ClockChange[]): Read {
  const flags = { approximate: date.approximate ?? false, uncertain: date.uncertain ?? false };
  const texts = [date.earliest, date.latest, ...ends(date.start), ...ends(date.end)];
  const ofWhole =
    (flags.approximate || flags.uncertain) && !texts.some((text) => text && /[~?%]$/.test(text));
  return (text, side) => {
    if (text === null) return null;
    const unit = parseUnit(text, changes, date.calendar) ?? undefined;
    const given = unit && side ? withDocumentClock(unit, date.documentClock, side) : unit;
    return given && ofWhole ? qualify(given, flags) : given;
  };
}

function withDocumentClock(
  unit: DateUnit,
  given: ResolvedDate['documentClock'],
  side: Side,
): DateUnit {
  const ahead = given?.[side];
  if (!unit.clock || ahead === undefined) return unit;
  const document = { ahead: parseAhead(ahead), timeZone: given?.timeZone ?? null };
  return { ...unit, clock: { ...unit.clock, document } };
}

const ends = (end: ResolvedEnd | undefined) => (end ? [end.earliest, end.latest] : []);

const plainEnd = (unit: DateUnit | null): SpanEnd =>
  unit ? { earliest: unit, latest: unit, known: true } : OPEN;

/** An end that is written out with nulls is not known. */
function endOf({ earliest, latest }: ResolvedEnd, read: Read): SpanEnd | null {
  const first = read(earliest);
  const last = earliest === latest ? first : read(latest);
  if (first === undefined || last === undefined || !inOrder(first, last)) return null;
  return { earliest: first, latest: last, known: first !== null || last !== null };
}

const inOrder = (first: DateUnit | null, last: DateUnit | null): boolean =>
  !first || !last || mayFollow(last, first);
