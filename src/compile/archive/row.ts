/** A row of an archive's source: an event, as the build needs it. */
import { writeDateText } from '../../archive/date-text.ts';
import { timeOf, type MarkTime } from '../../layout/axis/shape.ts';
import type { Extent } from '../../time/extent.ts';
import type { When } from '../../time/when.ts';
import { isCorrected } from '../../timeline/changes/change.ts';
import type { DocumentJson, EventJson } from '../../timeline/schema.ts';
import { STATUSES } from '../../timeline/timeline.ts';
import type { Line } from './line-sorter.ts';

export interface ArchiveRow {
  readonly id: string;
  /** Null for a bar. */
  readonly time: MarkTime | null;
  /** All the time that its date may cover. */
  readonly extent: Extent;
  readonly title: string;
  readonly label: string;
  /** As in archive/date-text.ts. */
  readonly date: string;
  /** Id. */
  readonly lane: string;
  readonly importance: number;
  readonly score: number;
  /** Index. */
  readonly status: number;
  readonly documents: number;
  readonly differs: boolean;
  readonly isCorrected: boolean;
  /** JSON of the event and of each document that it cites, with tabs between. */
  readonly details: string;
}

/**
 * @param event of the public format
 * @param cited the documents that it cites, each once
 * @param score from 0 to 255: decides between events of the same importance
 */
export const rowOf = (
  event: EventJson,
  when: When,
  cited: readonly DocumentJson[],
  score = 0,
): ArchiveRow =>
  rowWith(event, when, writeDateText(event.when), {
    ...{ score, documents: cited.length },
    details: [event, ...cited].map((each) => JSON.stringify(each)).join('\t'),
  });

/** @param date as in archive/date-text.ts */
export const rowWith = (
  event: EventJson,
  when: When,
  date: string,
  { score, documents, details }: Pick<ArchiveRow, 'score' | 'documents' | 'details'>,
): ArchiveRow => ({
  id: event.id,
  time: timeOf(when),
  extent: when.extent,
  title: event.title,
  label: event.label ?? event.title,
  date,
  lane: event.lane,
  importance: event.importance,
  score,
  status: STATUSES.indexOf(event.status),
  documents,
  differs: event.differences.length > 0,
  isCorrected: isCorrected({ changes: event.changes ?? [] }),
  details,
});

/** Rows are sorted by where the unit of a mark begins, or a bar; then by their end, then by id. */
export function writeRow(row: ArchiveRow): Line {
  const { id, time, extent, details } = row;
  const { from, to } = extent;
  // JSON has no infinity.
  const ends = [Number.isFinite(from) ? from : null, Number.isFinite(to) ? to : null];
  const mark = time && [time.from, time.length, time.isMoment, time.arrow];
  const { title, label, date, lane, importance, score, status, documents, differs, isCorrected } =
    row;
  const stub = [
    ...[mark, ...ends, label, date, lane, importance, score, status, documents],
    // Mostly the title is the label.
    ...[differs, isCorrected, ...(title === label ? [] : [title])],
  ];
  return {
    first: time?.from ?? from,
    second: time?.from ?? to,
    third: id,
    text: `${JSON.stringify(stub)}\t${details}`,
  };
}

/** The inverse of `writeRow`. Fields are written out, because there are many rows. */
export function readRow({ third, text }: Line): ArchiveRow {
  const tab = text.indexOf('\t');
  const stub = JSON.parse(text.slice(0, tab)) as Stub;
  const [mark, from, to, label, date, lane, importance, score, status] = stub;
  return {
    id: third,
    time: mark && { from: mark[0], length: mark[1], isMoment: mark[2], arrow: mark[3] },
    extent: { from: from ?? -Infinity, to: to ?? Infinity } as Extent,
    title: stub[12] ?? label,
    label,
    date,
    lane,
    importance,
    score,
    status,
    documents: stub[9],
    differs: stub[10],
    isCorrected: stub[11],
    details: text.slice(tab + 1),
  };
}

type Stub = [
  mark: [number, number, boolean, MarkTime['arrow']] | null,
  from: number | null,
  to: number | null,
  label: string,
  date: string,
  lane: string,
  importance: number,
  score: number,
  status: number,
  documents: number,
  differs: boolean,
  isCorrected: boolean,
  title?: string,
];
