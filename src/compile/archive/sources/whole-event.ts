/**
 * Reads whole events of the public format, one by one. An event may bring the documents that it cites,
 * as `documents`, a `score` from 0 to 255 that decides between events of the same importance, and the
 * octave of its `level` if the source has computed it. Pure.
 */
import { writeDateText } from '../../../archive/date-text.ts';
import { HIGHEST_SCORE } from '../../../archive/importance.ts';
import type { ClockChange } from '../../../time/clock.ts';
import { Findings } from '../../../timeline/check/findings.ts';
import { siftEvent } from '../../../timeline/check/sift-event.ts';
import { clockChangeOf } from '../../../timeline/clock-change.ts';
import type { DocumentJson, EventJson, TimelineJson } from '../../../timeline/schema.ts';
import { whenOf } from '../../../timeline/when.ts';
import { BytesMap } from './bytes-map.ts';
import { pieceOfText, textOf, type Piece } from '../piece.ts';
import { rowDate } from '../row-date.ts';
import { rowOf, rowWith } from '../row.ts';
import type { SortedRows } from '../sorted-rows.ts';
import { LineDates } from './line-dates.ts';
import { LineForms } from './line-forms.ts';
import { lineRow, ranksIn } from './line-row.ts';
import { isPlainEvent, isPlainLine } from './plain-event.ts';
import { isLevel, isScore, withoutRanks } from './ranks.ts';
import { faultOf } from './source.ts';

export class WholeEvents {
  readonly #rows: SortedRows;
  readonly #forms = new LineForms();
  #dates = new LineDates([]);
  readonly #laneNames = new BytesMap<string>();
  #changes: readonly ClockChange[] = [];
  /** Null if any lane will do. */
  #lanes: ReadonlySet<string> | null = null;

  constructor(rows: SortedRows) {
    this.#rows = rows;
  }

  follow({ clockChanges = [], lanes }: TimelineJson): void {
    this.#changes = clockChanges.map((each) => clockChangeOf(each)!);
    this.#dates = new LineDates(this.#changes);
    this.#lanes = new Set(lanes.map(({ id }) => id));
  }

  /**
   * Whether the line has the form of one that was added before, and is an event that needs no closer look;
   * then it is added as it stands.
   *
   * @param place where it begins in the source's file, if it has one
   */
  addLine(line: Piece, place: number | null = null): boolean {
    const parts = this.#forms.partsOf(line);
    const lane = parts && this.#laneOf(parts.lane!);
    const date = parts && lane !== null && this.#dates.dateOf(parts);
    if (!date) return false;
    const event = parts.score || parts.level ? withoutRanks(ranksIn(parts), textOf(line)) : line;
    if (event === null) return false;
    const row =
      typeof event === 'string'
        ? lineRow(parts, date, lane, pieceOfText(event), null)
        : lineRow(parts, date, lane, event, place);
    if (row !== null) this.#rows.add(row);
    return row !== null;
  }

  /** The id of a lane, made once. Null if it is none of the timeline's. */
  #laneOf({ bytes, from, to }: Piece): string | null {
    const known = this.#laneNames.get(bytes, from, to);
    if (known !== undefined) return known;
    const lane = textOf({ bytes, from, to });
    if (!this.#hasLane(lane)) return null;
    this.#laneNames.set(bytes, from, to, lane);
    return lane;
  }

  /**
   * Whether its JSON is an event that needs no closer look; then it is added as it stands.
   *
   * @param text of the JSON
   * @param line the same
   */
  addPlain(json: unknown, text: string, line = pieceOfText(text)): boolean {
    if (!isPlainLine(text) || !isPlainEvent(json)) return false;
    const read = json as EventJson & Line;
    const { score = 0, level } = read;
    if (!isScore(score) || !isLevel(level) || !this.#hasLane(read.lane)) return false;
    const event = withoutRanks(read, text);
    const when = whenOf(read.when, this.#changes);
    if (event === null || when === null) return false;
    const kept = event === text ? line : pieceOfText(event);
    const date = rowDate(when, writeDateText(read.when));
    this.#rows.add(rowWith(read, date, { score, level, json: kept, cited: [] }));
    this.#forms.learn(read, line);
    return true;
  }

  #hasLane(lane: string): boolean {
    return this.#lanes === null || this.#lanes.has(lane);
  }

  /** A sentence if it is none. */
  add(json: unknown): string | null {
    const { documents = [], score = 0, level, ...event } = json as Line;
    if (!isScore(score)) return `score: A score is a whole number from 0 to ${HIGHEST_SCORE}.`;
    if (!isLevel(level)) return 'level: A level is the whole number of an octave.';
    const findings = new Findings();
    const cited = new Map(
      documents.flatMap((each, i): [string, DocumentJson][] => {
        const read = findings.read('document', each, `documents[${i}]`);
        return read ? [[read.id, read]] : [];
      }),
    );
    const lanes = this.#lanes ?? new Set([event.lane ?? '']);
    const known = {
      ...{ lanes, documents: new Set(cited.keys()), events: new Set<string>() },
      changes: this.#changes,
    };
    const sifted = siftEvent(event, '', known, findings);
    if (findings.problems.length > 0) return faultOf(findings.problems);
    const { json: read, when } = sifted!;
    const used = new Set(read.citations.map(({ document }) => cited.get(document)!));
    this.#rows.add(rowOf(withoutEmpty(read), when, [...used], { score, level }));
    return null;
  }
}

/** As compile writes an event: what is optional is left out if it is empty. */
export function withoutEmpty(event: EventJson): EventJson {
  const some = <T>(list: readonly T[] | null | undefined) => (list?.length ? [...list] : undefined);
  const { summarySpans, media, links, changes, formerly } = event;
  return {
    ...event,
    ...{ summarySpans: some(summarySpans), media: some(media) ?? null, links: some(links) },
    ...{ changes: some(changes), formerly: some(formerly) },
  };
}

interface Line {
  readonly documents?: readonly unknown[];
  readonly score?: number;
  readonly level?: number;
  readonly lane?: string;
}
