/** A row of an archive's source: an event, as the build needs it. */
import { writeDateText } from '../../archive/date-text.ts';
import { timeOf, type MarkTime } from '../../layout/axis/shape.ts';
import type { When } from '../../time/when.ts';
import { isCorrected } from '../../timeline/changes/change.ts';
import type { DocumentJson, EventJson } from '../../timeline/schema.ts';
import { STATUSES } from '../../timeline/timeline.ts';

export interface ArchiveRow {
  readonly id: string;
  /** Null for a bar. */
  readonly time: MarkTime | null;
  readonly when: When;
  readonly title: string;
  readonly label: string;
  /** As in archive/date-text.ts. */
  readonly date: string;
  /** Id. */
  readonly lane: string;
  readonly importance: number;
  readonly score: number;
  /** The octave of its level, if the source has computed it: see archive/README.md. */
  readonly level: number | undefined;
  /** Index. */
  readonly status: number;
  readonly differs: boolean;
  readonly isCorrected: boolean;
  /** Its JSON, or the bytes of it. */
  readonly event: string | Uint8Array;
  /** The JSON of the documents that it cites. */
  readonly cited: readonly string[];
}

/** What a source knows of an event besides. */
interface Ranked {
  /** From 0 to 255: decides between events of the same importance. */
  readonly score?: number;
  readonly level?: ArchiveRow['level'];
}

/**
 * @param event of the public format
 * @param cited the documents that it cites, each once
 */
export const rowOf = (
  event: EventJson,
  when: When,
  cited: readonly DocumentJson[],
  { score = 0, level }: Ranked = {},
): ArchiveRow =>
  rowWith(event, when, writeDateText(event.when), {
    ...{ score, level },
    json: JSON.stringify(event),
    cited: cited.map((each) => JSON.stringify(each)),
  });

interface Written {
  readonly score: number;
  readonly level: ArchiveRow['level'];
  readonly json: ArchiveRow['event'];
  readonly cited: ArchiveRow['cited'];
}

/**
 * @param date as in archive/date-text.ts
 * @param json of the event, as it is kept
 * @param cited the JSON of the documents
 */
export const rowWith = (
  event: EventJson,
  when: When,
  date: string,
  { score, level, json, cited }: Written,
): ArchiveRow => ({
  id: event.id,
  time: timeOf(when),
  when,
  title: event.title,
  label: event.label ?? event.title,
  date,
  lane: event.lane,
  importance: event.importance,
  score,
  level,
  status: STATUSES.indexOf(event.status),
  differs: event.differences.length > 0,
  isCorrected: isCorrected({ changes: event.changes ?? [] }),
  event: json,
  cited,
});
