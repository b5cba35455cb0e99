/**
 * Writes what an archive's files have of a row as bytes, and reads it again. Node only.
 *
 * Some of it is in memory, too. But what lies together is quick to read, and memory far apart is not.
 */
import { copyBytes, readNumber, writeNumber, type Piece } from './piece.ts';
import { isDayMark } from './row-date.ts';
import type { ArchiveRow } from './row.ts';
import { endOfUnits, unitsIn, writeText } from './unit-bytes.ts';

/** Before a row stands the number of its lane. That depends on the order of rows, so no sum has it. */
export const LANE = 1;

/** First there are some numbers. */
const HEAD = 40;

const DIFFERS = 1;
const IS_CORRECTED = 2;
const HAS_TITLE = 4;
const IS_LATIN = 8;
const IS_DAY_MARK = 16;
const IS_ELSEWHERE = 32;

/** Bytes of a place, in front of which stands a row without its event. */
const PLACE = 8;

/** No row needs more bytes than this. */
export function mostBytes({ id, date, label, title, event, cited }: ArchiveRow): number {
  const texts = sizeOf(id) + 3 * date.text.length + sizeOf(label) + sizeOf(title);
  let bytes = LANE + HEAD + texts + sizeOf(event);
  for (let k = 0; k < cited.length; k++) bytes += 3 * cited[k]!.length + 1;
  return bytes;
}

const sizeOf = ({ from, to }: Piece): number => to - from;

/**
 * @param isElsewhere whether the event is left out, because it is in the source's file
 * @returns the number of bytes; all that the row has if its event is left out
 */
export function writeRow(
  row: ArchiveRow,
  lane: number,
  to: Buffer,
  from: number,
  isElsewhere = false,
): number {
  to[from] = lane;
  const at = from + LANE;
  const { id, date, label, title, event, cited } = row;
  const hasTitle = title !== label;
  let end = copyPiece(id, to, at + HEAD);
  end += writeText(date.text, to, end);
  end = copyPiece(label, to, end);
  let units = sizeOf(id) + date.text.length + row.labelLength;
  if (hasTitle) {
    end = copyPiece(title, to, end);
    units += unitsIn(title);
  }
  const textBytes = end - at - HEAD;
  if (isElsewhere) {
    to.writeDoubleLE(row.place!, end);
    end += sizeOf(event);
  } else end = copyPiece(event, to, end);
  // JSON has no tab if we write it.
  if (cited.length > 0) end += to.write(cited.join('\t'), end);
  const isOfDay = isDayMark(date.kind);
  const flags =
    (row.differs ? DIFFERS : 0) +
    (row.isCorrected ? IS_CORRECTED : 0) +
    (hasTitle ? HAS_TITLE : 0) +
    (textBytes === units ? IS_LATIN : 0) +
    (isOfDay ? IS_DAY_MARK : 0) +
    (isElsewhere ? IS_ELSEWHERE : 0);
  writeNumber(end - at, to, at);
  writeNumber(sizeOf(id), to, at + 4);
  writeNumber(date.text.length, to, at + 8);
  writeNumber(row.labelLength, to, at + 12);
  writeNumber(textBytes, to, at + 16);
  writeNumber(sizeOf(event), to, at + 20);
  writeNumber(cited.length, to, at + 24);
  to[at + 28] = flags;
  to[at + 29] = row.importance;
  to[at + 30] = row.score;
  to[at + 31] = row.status;
  to.writeDoubleLE(isOfDay ? date.from : 0, at + 32);
  return end - from;
}

const copyPiece = ({ bytes, from, to }: Piece, target: Buffer, at: number): number =>
  copyBytes(bytes, from, to, target, at);

/** A row of which the event was left out, or may have been. */
export interface Cut {
  /** How many bytes lie there: first those of the row up to the event, then its place. */
  readonly size: number;
  readonly head: number;
  /** Where in the source's file the event is, and its bytes. Null if it was not left out. */
  readonly place: number | null;
  readonly event: number;
}

export function readCut(bytes: Buffer, from: number): Cut {
  const at = from + LANE;
  const all = LANE + readNumber(bytes, at);
  const head = LANE + HEAD + readNumber(bytes, at + 16);
  const event = readNumber(bytes, at + 20);
  if ((bytes[at + 28]! & IS_ELSEWHERE) === 0) return { size: all, head: all, place: null, event };
  return { size: head + PLACE, head, place: bytes.readDoubleLE(from + head), event };
}

/** A row that was written. One object stands for one row after the other. */
export class WrittenRow {
  bytes: Buffer = Buffer.alloc(0);
  /** The number of its lane. */
  lane = 0;
  /** Where in `bytes` its texts begin: each ends where the next one begins. */
  idAt = 0;
  dateAt = 0;
  labelAt = 0;
  labelEnd = 0;
  /** The title may be the label. */
  titleAt = 0;
  titleEnd = 0;
  /** Whether no letter of the texts has several bytes. */
  isLatin = true;
  /** In UTF-16 units. */
  labelLength = 0;
  importance = 0;
  score = 0;
  status = 0;
  documents = 0;
  differs = false;
  isCorrected = false;
  /** Where the JSON of the event stands, and behind it that of the documents with tabs between. */
  eventAt = 0;
  citedAt = 0;
  end = 0;
  /** Of a mark that shares its day with others: where the day begins. */
  day: number | null = null;

  /** Stands for the row that begins there from now on. */
  read(bytes: Buffer, from: number): void {
    const at = from + LANE;
    this.bytes = bytes;
    this.lane = bytes[from]!;
    this.end = at + readNumber(bytes, at);
    const dateLength = readNumber(bytes, at + 8);
    this.labelLength = readNumber(bytes, at + 12);
    this.eventAt = at + HEAD + readNumber(bytes, at + 16);
    this.citedAt = this.eventAt + readNumber(bytes, at + 20);
    this.documents = readNumber(bytes, at + 24);
    const flags = bytes[at + 28]!;
    this.isLatin = (flags & IS_LATIN) > 0;
    this.idAt = at + HEAD;
    this.dateAt = this.idAt + readNumber(bytes, at + 4);
    this.labelAt = this.#endOf(this.dateAt, dateLength);
    this.labelEnd = this.#endOf(this.labelAt, this.labelLength);
    this.titleAt = (flags & HAS_TITLE) > 0 ? this.labelEnd : this.labelAt;
    this.titleEnd = this.eventAt;
    this.differs = (flags & DIFFERS) > 0;
    this.isCorrected = (flags & IS_CORRECTED) > 0;
    this.importance = bytes[at + 29]!;
    this.score = bytes[at + 30]!;
    this.status = bytes[at + 31]!;
    this.day = (flags & IS_DAY_MARK) > 0 ? bytes.readDoubleLE(at + 32) : null;
  }

  /** Where so many UTF-16 units end. */
  #endOf(from: number, units: number): number {
    return this.isLatin ? from + units : endOfUnits(this.bytes, from, units);
  }
}
