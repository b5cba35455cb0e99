/** A row of an archive's source: an event, as the build needs it. Node only, because its texts are bytes. */
import { writeDateText } from '../../archive/date-text.ts';
import type { When } from '../../time/when.ts';
import { isCorrected } from '../../timeline/changes/change.ts';
import type { DocumentJson, EventJson } from '../../timeline/schema.ts';
import { STATUSES } from '../../timeline/timeline.ts';
import { pieceOfText, type Piece } from './piece.ts';
import { rowDate, type RowDate } from './row-date.ts';

/** Its texts must be looked at at once: their bytes may be used again. */
export interface ArchiveRow {
  readonly id: Piece;
  readonly date: RowDate;
  readonly title: Piece;
  /** The same piece if it is the title. */
  readonly label: Piece;
  /** Of the label, in UTF-16 units. */
  readonly labelLength: number;
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
  /** Its JSON. */
  readonly event: Piece;
  /** Where in the source's file the same bytes are; null if they are nowhere. */
  readonly place: number | null;
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
  rowWith(event, rowDate(when, writeDateText(event.when)), {
    ...{ score, level },
    json: pieceOfText(JSON.stringify(event)),
    cited: cited.map((each) => JSON.stringify(each)),
  });

interface Written {
  readonly score: number;
  readonly level: ArchiveRow['level'];
  readonly json: ArchiveRow['event'];
  readonly cited: ArchiveRow['cited'];
}

/**
 * @param json of the event, as it is kept
 * @param cited the JSON of the documents
 */
export function rowWith(
  event: EventJson,
  date: RowDate,
  { score, level, json, cited }: Written,
): ArchiveRow {
  const title = pieceOfText(event.title);
  const label = event.label ?? event.title;
  return {
    id: pieceOfText(event.id),
    date,
    title,
    label: label === event.title ? title : pieceOfText(label),
    labelLength: label.length,
    lane: event.lane,
    importance: event.importance,
    score,
    level,
    status: STATUSES.indexOf(event.status),
    differs: event.differences.length > 0,
    isCorrected: isCorrected({ changes: event.changes ?? [] }),
    event: json,
    place: null,
    cited,
  };
}
