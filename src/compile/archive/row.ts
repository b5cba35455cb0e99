/** A row of an archive's source: an event, as the build needs it. */
import { writeDateText } from '../../archive/date-text.ts';
import { timeOf, type MarkTime } from '../../layout/axis/shape.ts';
import type { Extent } from '../../time/extent.ts';
import type { When } from '../../time/when.ts';
import type { DocumentJson, EventJson } from '../../timeline/schema.ts';
import { STATUSES } from '../../timeline/timeline.ts';
import type { Line } from './line-sorter.ts';

export interface ArchiveRow {
  readonly id: string;
  /** Null for a bar. */
  readonly time: MarkTime | null;
  /** All the time that its date may cover. */
  readonly extent: Extent;
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
  /** JSON of the event, and of each document that it cites. */
  readonly details: string;
  readonly cited: readonly string[];
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
): ArchiveRow => ({
  id: event.id,
  time: timeOf(when),
  extent: when.extent,
  label: event.label ?? event.title,
  date: writeDateText(event.when),
  lane: event.lane,
  importance: event.importance,
  score,
  status: STATUSES.indexOf(event.status),
  documents: cited.length,
  differs: event.differences.length > 0,
  isCorrected: (event.changes?.length ?? 0) > 0,
  details: JSON.stringify(event),
  cited: cited.map((each) => JSON.stringify(each)),
});

/** Rows are sorted by where the unit of a mark begins, or a bar; then by their end, then by id. */
export function writeRow({ details, cited, ...row }: ArchiveRow): Line {
  const { id, time, extent } = row;
  const { from, to } = extent;
  // JSON has no infinity.
  const ends = [Number.isFinite(from) ? from : null, Number.isFinite(to) ? to : null];
  const mark = time && [time.from, time.length, time.isMoment, time.arrow];
  const { label, date, lane, importance, score, status, documents, differs, isCorrected } = row;
  const stub = [
    ...[mark, ...ends, label, date, lane, importance, score, status, documents],
    ...[differs, isCorrected],
  ];
  return {
    first: time?.from ?? from,
    second: time?.from ?? to,
    third: id,
    text: [JSON.stringify(stub), details, ...cited].join('\t'),
  };
}

/** The inverse of `writeRow`. */
export function readRow({ third, text }: Line): ArchiveRow {
  const [stub = '', details = '', ...cited] = text.split('\t');
  const [mark, from, to, label, date, lane, importance, score, status, ...more] = JSON.parse(
    stub,
  ) as Stub;
  const [documents, differs, isCorrected] = more;
  return {
    id: third,
    time: mark && { from: mark[0], length: mark[1], isMoment: mark[2], arrow: mark[3] },
    extent: { from: from ?? -Infinity, to: to ?? Infinity } as Extent,
    ...{ label, date, lane, importance, score, status, documents, differs, isCorrected },
    ...{ details, cited },
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
];
