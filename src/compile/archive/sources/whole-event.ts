/**
 * Reads whole events of the public format, one by one. An event may bring the documents that it cites,
 * as `documents`, a `score` from 0 to 255 that decides between events of the same importance, and the
 * octave of its `level` if the source has computed it. Pure.
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
import { HIGHEST_LEVEL } from './given-levels.ts';
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
    const { score = 0, level } = read;
    if (!isScore(score) || !isLevel(level)) return false;
    if (this.#lanes && !this.#lanes.has(read.lane)) return false;
    const text = withoutNumbers(read, line);
    const date = this.#dateOf(read.when);
    if (text === null || date === null) return false;
    const written = text === line && bytes ? bytes : text;
    this.#rows.add(rowWith(read, date.when, date.text, { score, level, json: written, cited: [] }));
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

const DAY = /^\d{4}-\d\d-\d\d$/;

/** What a line says besides the event. Not within a text, where quotation marks are escaped. */
const NUMBERS = [
  ['score', /,\s*"score"\s*:\s*\d+(?=\s*[,}])/],
  ['level', /,\s*"level"\s*:\s*-?\d+(?=\s*[,}])/],
] as const;

/** The text of the event alone; null if a number stands first, or is written in another way. */
function withoutNumbers(read: Line, line: string): string | null {
  let text = line;
  for (const [name, pattern] of NUMBERS) {
    if (read[name] === undefined) continue;
    text = text.replace(pattern, '');
    if (text.includes(`"${name}"`)) return null;
  }
  return text.trim();
}

const isScore = (score: number): boolean =>
  Number.isInteger(score) && score >= 0 && score <= HIGHEST_SCORE;

const isLevel = (level: number | undefined): boolean =>
  level === undefined || (Number.isInteger(level) && Math.abs(level) <= HIGHEST_LEVEL);

interface Date {
  readonly when: When;
  /** As in archive/date-text.ts. */
  readonly text: string;
}

interface Line {
  readonly documents?: readonly unknown[];
  readonly score?: number;
  readonly level?: number;
  readonly lane?: string;
}
