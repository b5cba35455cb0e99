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
import { rowOf, rowWith } from '../row.ts';
import type { SortedRows } from '../sorted-rows.ts';
import { LineForms, type LineParts } from './line-forms.ts';
import { lineDate, lineRow, type LineDate } from './line-row.ts';
import { isPlainEvent, isPlainLine, isPlainText } from './plain-event.ts';
import { isLevel, isScore, withoutRanks } from './ranks.ts';
import { faultOf } from './source.ts';

export class WholeEvents {
  readonly #rows: SortedRows;
  readonly #forms = new LineForms();
  /** By the text of the usual date, or by the fields of another. */
  readonly #dates = new Map<string, LineDate>();
  #changes: readonly ClockChange[] = [];
  /** Null if any lane will do. */
  #lanes: ReadonlySet<string> | null = null;

  constructor(rows: SortedRows) {
    this.#rows = rows;
  }

  follow({ clockChanges = [], lanes }: TimelineJson): void {
    this.#changes = clockChanges.map((each) => clockChangeOf(each)!);
    this.#lanes = new Set(lanes.map(({ id }) => id));
  }

  /**
   * Whether the line has the form of one that was added before, and is an event that needs no closer look;
   * then it is added as it stands.
   *
   * @param bytes the same
   */
  addLine(line: string, bytes?: Uint8Array): boolean {
    const parts = this.#forms.partsOf(line);
    if (!parts || !this.#hasLane(parts.lane!)) return false;
    const date = this.#dateOf(parts);
    const event = withoutRanks(parts, line);
    if (date === null || event === null) return false;
    const row = lineRow(parts, date, event === line && bytes ? bytes : event);
    if (row !== null) this.#rows.add(row);
    return row !== null;
  }

  /**
   * Whether its JSON is an event that needs no closer look; then it is added as it stands.
   *
   * @param line the text of the JSON
   * @param bytes the same
   */
  addPlain(json: unknown, line: string, bytes?: Uint8Array): boolean {
    if (!isPlainLine(line) || !isPlainEvent(json)) return false;
    const read = json as EventJson & Line;
    const { score = 0, level } = read;
    if (!isScore(score) || !isLevel(level) || !this.#hasLane(read.lane)) return false;
    const event = withoutRanks(read, line);
    const when = whenOf(read.when, this.#changes);
    if (event === null || when === null) return false;
    const kept = event === line && bytes ? bytes : event;
    const text = writeDateText(read.when);
    this.#rows.add(rowWith(read, when, text, { score, level, json: kept, cited: [] }));
    this.#forms.learn(read, line);
    return true;
  }

  #hasLane(lane: string): boolean {
    return this.#lanes === null || this.#lanes.has(lane);
  }

  /** Null if it is none. Most are read once: there are few days, and many events. */
  #dateOf({ edtf, date: fields }: LineParts): LineDate | null {
    const key = edtf ?? fields!;
    const known = this.#dates.get(key);
    if (known) return known;
    const json =
      edtf === undefined
        ? (JSON.parse(`{${fields}}`) as EventJson['when'])
        : { edtf, form: 'single' as const, earliest: edtf, latest: edtf };
    const when = isPlainText(json.edtf) ? whenOf(json, this.#changes) : null;
    if (when === null) return null;
    const date = lineDate(when, writeDateText(json));
    if (this.#dates.size < MOST_REMEMBERED) this.#dates.set(key, date);
    return date;
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

const MOST_REMEMBERED = 50_000;

interface Line {
  readonly documents?: readonly unknown[];
  readonly score?: number;
  readonly level?: number;
  readonly lane?: string;
}
