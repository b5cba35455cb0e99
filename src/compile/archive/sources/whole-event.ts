/**
 * Reads whole events of the public format, one by one. An event may bring the documents that it cites,
 * as `documents`, and a `score` from 0 to 255 that decides between events of the same importance. Pure.
 */
import { writeDateText } from '../../../archive/date-text.ts';
import { HIGHEST_SCORE } from '../../../archive/importance.ts';
import type { ClockChange } from '../../../time/clock.ts';
import type { When } from '../../../time/when.ts';
import { Findings } from '../../../timeline/check/findings.ts';
import { siftEvent } from '../../../timeline/check/sift-event.ts';
import { clockChangeOf } from '../../../timeline/clock-change.ts';
import type { DocumentJson, EventJson, TimelineJson } from '../../../timeline/schema.ts';
import { whenOf } from '../../../timeline/when.ts';
import { rowOf, rowWith } from '../row.ts';
import type { SortedRows } from '../sorted-rows.ts';
import { isPlainEvent, isPlainLine } from './plain-event.ts';
import { faultOf } from './source.ts';

export class WholeEvents {
  readonly #rows: SortedRows;
  readonly #days = new Map<string, Date>();
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
   * Whether its JSON is an event that needs no closer look; then it is added as it stands.
   *
   * @param line the text of the JSON
   * @param bytes the same
   */
  addPlain(json: unknown, line: string, bytes?: Uint8Array): boolean {
    if (!isPlainLine(line) || !isPlainEvent(json)) return false;
    const read = json as EventJson & Line;
    const { score = 0 } = read;
    if (!isScore(score) || (this.#lanes && !this.#lanes.has(read.lane))) return false;
    const text = (read.score === undefined ? line : line.replace(SCORE, '')).trim();
    // A score that stands first.
    if (read.score !== undefined && text.includes('"score"')) return false;
    const date = this.#dateOf(read.when);
    if (date === null) return false;
    const written = text === line && bytes ? bytes : text;
    this.#rows.add(rowWith(read, date.when, date.text, { score, json: written, cited: [] }));
    return true;
  }

  /** Null if it is none. Days are read once: there are few of them, and many events. */
  #dateOf(json: EventJson['when']): Date | null {
    const { edtf, earliest, latest } = json;
    const isDay = DAY.test(edtf) && earliest === edtf && latest === edtf && json.form === 'single';
    const known = isDay && !json.approximate && !json.uncertain ? this.#days.get(edtf) : undefined;
    if (known) return known;
    const when = whenOf(json, this.#changes);
    if (when === null) return null;
    const date = { when, text: writeDateText(json) };
    if (isDay && !json.approximate && !json.uncertain) this.#days.set(edtf, date);
    return date;
  }

  /** A sentence if it is none. */
  add(json: unknown): string | null {
    const { documents = [], score = 0, ...event } = json as Line;
    if (!isScore(score)) return `score: A score is a whole number from 0 to ${HIGHEST_SCORE}.`;
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
    this.#rows.add(rowOf(withoutEmpty(read), when, [...used], score));
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

const DAY = /^\d{4}-\d\d-\d\d$/;

/** Not within a text, where quotation marks are escaped. */
const SCORE = /,\s*"score"\s*:\s*\d+(?=\s*[,}])/;

const isScore = (score: number): boolean =>
  Number.isInteger(score) && score >= 0 && score <= HIGHEST_SCORE;

interface Date {
  readonly when: When;
  /** As in archive/date-text.ts. */
  readonly text: string;
}

interface Line {
  readonly documents?: readonly unknown[];
  readonly score?: number;
  readonly lane?: string;
}
