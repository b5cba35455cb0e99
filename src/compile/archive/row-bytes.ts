/**
 * Writes what an archive's files have of a row as bytes, and reads it again. Node only. Its id is kept in
 * memory (id-list.ts).
 */
import type { ArchiveRow } from './row.ts';

/** First there are seven numbers of four bytes. */
const HEAD = 28;

const DIFFERS = 1;
const IS_CORRECTED = 2;
const HAS_TITLE = 4;
const IS_LATIN = 8;

/** No row needs more bytes than this. */
export function mostBytes({ date, label, title, event, cited }: ArchiveRow): number {
  const texts = 3 * (date.length + label.length + title.length);
  const json = typeof event === 'string' ? 3 * event.length : event.length;
  return cited.reduce((sum, { length }) => sum + 3 * length + 1, HEAD + texts + json);
}

/** @returns the number of bytes */
export function writeRow(row: ArchiveRow, to: Buffer, at: number): number {
  const { date, label, title, event, cited } = row;
  const hasTitle = title !== label;
  const text = date + label + (hasTitle ? title : '');
  const textBytes = to.write(text, at + HEAD);
  const eventAt = at + HEAD + textBytes;
  if (typeof event !== 'string') to.set(event, eventAt);
  const eventBytes = typeof event === 'string' ? to.write(event, eventAt) : event.length;
  let end = eventAt + eventBytes;
  // JSON has no tab if we write it.
  if (cited.length > 0) end += to.write(cited.join('\t'), end);
  const flags =
    (row.differs ? DIFFERS : 0) +
    (row.isCorrected ? IS_CORRECTED : 0) +
    (hasTitle ? HAS_TITLE : 0) +
    (textBytes === text.length ? IS_LATIN : 0);
  to.writeUInt32LE(end - at, at);
  to.writeUInt32LE(date.length, at + 4);
  to.writeUInt32LE(label.length, at + 8);
  to.writeUInt32LE(textBytes, at + 12);
  to.writeUInt32LE(eventBytes, at + 16);
  to.writeUInt32LE(cited.length, at + 20);
  to[at + 24] = flags;
  to[at + 25] = row.importance;
  to[at + 26] = row.score;
  to[at + 27] = row.status;
  return end - at;
}

/** A row that was written. One object stands for one row after the other. */
export class WrittenRow {
  bytes: Buffer = Buffer.alloc(0);
  title = '';
  label = '';
  date = '';
  importance = 0;
  score = 0;
  status = 0;
  documents = 0;
  differs = false;
  isCorrected = false;
  /** Where in `bytes` the JSON of the event stands, and behind it that of the documents with tabs between. */
  eventAt = 0;
  citedAt = 0;
  end = 0;

  /** Stands for the row that begins there from now on. */
  read(bytes: Buffer, at: number): void {
    this.bytes = bytes;
    this.end = at + bytes.readUInt32LE(at);
    const date = bytes.readUInt32LE(at + 4);
    const label = date + bytes.readUInt32LE(at + 8);
    this.eventAt = at + HEAD + bytes.readUInt32LE(at + 12);
    this.citedAt = this.eventAt + bytes.readUInt32LE(at + 16);
    this.documents = bytes.readUInt32LE(at + 20);
    const flags = bytes[at + 24]!;
    const text =
      (flags & IS_LATIN) > 0
        ? bytes.toString('latin1', at + HEAD, this.eventAt)
        : bytes.toString('utf8', at + HEAD, this.eventAt);
    this.date = text.slice(0, date);
    this.label = text.slice(date, label);
    this.title = (flags & HAS_TITLE) > 0 ? text.slice(label) : this.label;
    this.differs = (flags & DIFFERS) > 0;
    this.isCorrected = (flags & IS_CORRECTED) > 0;
    this.importance = bytes[at + 25]!;
    this.score = bytes[at + 26]!;
    this.status = bytes[at + 27]!;
  }
}
