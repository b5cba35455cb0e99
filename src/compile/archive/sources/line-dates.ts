/**
 * The dates of lines of known forms. Most are one day or month that many events have, or from one day to
 * another, or a time of UTC: these are read without parsing their JSON. Node only.
 */
import { writeDateText } from '../../../archive/date-text.ts';
import type { ClockChange } from '../../../time/clock.ts';
import { mayFollow } from '../../../time/relation.ts';
import type { DateUnit } from '../../../time/unit.ts';
import { HOUR, MINUTE } from '../../../time/instant.ts';
import { whenOf, type ResolvedDate } from '../../../timeline/when.ts';
import { BytesMap } from './bytes-map.ts';
import { isSamePiece, pieceIn, textOf, type Piece } from '../piece.ts';
import { minuteDate, rowDate, spanDate, type RowDate } from '../row-date.ts';
import type { LineParts } from './line-forms.ts';
import { hasAt, isDigit } from './line-scans.ts';
import { isPlainText } from './plain-event.ts';

/** There are few days and months, and many events. */
const MOST_REMEMBERED = 50_000;

interface Single {
  readonly date: RowDate;
  readonly unit: DateUnit;
}

export class LineDates {
  readonly #changes: readonly ClockChange[];
  /** By their texts. */
  readonly #singles = new BytesMap<Single>();
  /** By their fields. */
  readonly #others = new BytesMap<RowDate>();

  /** @param changes of the timeline's clock */
  constructor(changes: readonly ClockChange[]) {
    this.#changes = changes;
  }

  /** Null if it is none. */
  dateOf(parts: LineParts): RowDate | null {
    const { edtf, form, approximate, uncertain } = parts;
    if (isOneUnit(parts)) return this.#singleOf(edtf!)?.date ?? null;
    const [earliest, latest] = [withoutQuotes(parts.earliest!), withoutQuotes(parts.latest!)];
    if (earliest === null || latest === null || approximate || uncertain)
      return this.#otherOf(parts);
    if (isText(form!, 'single') && isSamePiece(earliest, latest)) {
      const minute = isInUtc(edtf!, earliest) ? this.#minuteOf(edtf!) : null;
      if (minute) return minute;
    }
    const span = isText(form!, 'span') ? this.#spanOf(edtf!, earliest, latest) : null;
    return span ?? this.#otherOf(parts);
  }

  /** A date that is one unit, which says it three times. */
  #singleOf({ bytes, from, to }: Piece): Single | null {
    const known = this.#singles.get(bytes, from, to);
    if (known) return known;
    const edtf = textOf({ bytes, from, to });
    const json = { edtf, form: 'single' as const, earliest: edtf, latest: edtf };
    const when = isPlainText(edtf) ? whenOf(json, this.#changes) : null;
    if (when === null) return null;
    const single = { date: rowDate(when, writeDateText(json)), unit: when.earliest! };
    if (this.#singles.size < MOST_REMEMBERED) this.#singles.set(bytes, from, to, single);
    return single;
  }

  /**
   * A minute of UTC, if it is one. It is not remembered, because few events have the same. Its text says all
   * of it.
   */
  #minuteOf(edtf: Piece): RowDate | null {
    const { bytes, to } = edtf;
    const dayEnd = to - TIME.length;
    const day =
      this.#changes.length === 0 ? this.#singleOf(pieceIn(bytes, edtf.from, dayEnd)) : null;
    const hour = twoDigits(bytes, dayEnd + 1);
    const minute = twoDigits(bytes, dayEnd + 4);
    if (!isPlain(day?.unit) || day.unit.precision !== 'day' || !(hour < 24) || !(minute < 60))
      return null;
    if (bytes[dayEnd] !== TIME[0] || bytes[dayEnd + 3] !== TIME[3]) return null;
    const from = day.unit.from + hour * HOUR + minute * MINUTE;
    return Number.isSafeInteger(from) ? minuteDate(textOf(edtf), from) : null;
  }

  /** Null if it is not from one plain unit of the calendar to another: then its text may not say all. */
  #spanOf(edtf: Piece, earliest: Piece, latest: Piece): RowDate | null {
    const { bytes, from, to } = edtf;
    const slash = from + earliest.to - earliest.from;
    const [first, last] = [pieceIn(bytes, from, slash), pieceIn(bytes, slash + 1, to)];
    if (!isSamePiece(first, earliest) || !isSamePiece(last, latest) || bytes[slash] !== SLASH)
      return null;
    const [start, end] = [this.#singleOf(earliest)?.unit, this.#singleOf(latest)?.unit];
    if (!isPlain(start) || !isPlain(end) || !mayFollow(end, start)) return null;
    return spanDate(textOf(edtf), start, end);
  }

  #otherOf({ dateFrom, dateTo }: LineParts): RowDate | null {
    const { bytes, from } = dateFrom!;
    const { to } = dateTo!;
    const known = this.#others.get(bytes, from, to);
    if (known) return known;
    const json = JSON.parse(`{${textOf({ bytes, from, to })}}`) as ResolvedDate;
    const when = isPlainText(json.edtf) ? whenOf(json, this.#changes) : null;
    if (when === null) return null;
    const date = rowDate(when, writeDateText(json));
    if (this.#others.size < MOST_REMEMBERED) this.#others.set(bytes, from, to, date);
    return date;
  }
}

/** Most dates are: then its three texts are the same. */
function isOneUnit({ edtf, form, earliest, latest, approximate, uncertain }: LineParts): boolean {
  if (approximate || uncertain || !isText(form!, 'single')) return false;
  return isQuoted(edtf!, earliest!) && isQuoted(edtf!, latest!);
}

/** Whether the other is the same text with its quotation marks. */
function isQuoted({ bytes, from, to }: Piece, other: Piece): boolean {
  if (other.to - other.from !== to - from + 2) return false;
  for (let i = from, j = other.from + 1; i < to; i++, j++)
    if (bytes[i] !== other.bytes[j]) return false;
  return true;
}

const SLASH = 0x2f;
const [QUOTE, ZERO] = [0x22, 0x30];
const UTC = Buffer.from('+00:00');

/** Null if it is null. */
function withoutQuotes({ bytes, from, to }: Piece): Piece | null {
  return bytes[from] === QUOTE ? pieceIn(bytes, from + 1, to - 1) : null;
}

/** Whether the date ends in Z and its unit in an offset, and both are a time. */
function isInUtc(edtf: Piece, unit: Piece): boolean {
  const end = edtf.to - 1;
  const offset = unit.from + end - edtf.from;
  if (edtf.bytes[end] !== Z || offset + UTC.length !== unit.to) return false;
  return (
    hasAt(UTC, unit.bytes, offset) &&
    isSamePiece(pieceIn(edtf.bytes, edtf.from, end), pieceIn(unit.bytes, unit.from, offset))
  );
}

const Z = 0x5a;

/** How the time of an hour and a minute of UTC is written behind its day. */
const TIME = Buffer.from('T00:00Z');

/** NaN of other signs. */
const twoDigits = (bytes: Uint8Array, at: number): number =>
  isDigit(bytes[at]!) && isDigit(bytes[at + 1]!)
    ? 10 * (bytes[at]! - ZERO) + bytes[at + 1]! - ZERO
    : NaN;

const isPlain = (unit: DateUnit | undefined): unit is DateUnit =>
  unit !== undefined && unit.clock === null && !unit.approximate && !unit.uncertain;

/** @param word of ASCII */
export function isText({ bytes, from, to }: Piece, word: string): boolean {
  if (to - from !== word.length) return false;
  for (let i = 0; i < word.length; i++) if (bytes[from + i] !== word.charCodeAt(i)) return false;
  return true;
}
