/**
 * Reads NDJSON: an event of the public format a line. An event may bring the documents that it cites,
 * as `documents`, and a `score` from 0 to 255 that decides between events of the same importance. The
 * first line may be a timeline of the public format without events, for title, lanes and clock.
 */
import { clockChangeOf } from '../../../timeline/clock-change.ts';
import { Findings } from '../../../timeline/check/findings.ts';
import { siftEvent } from '../../../timeline/check/sift-event.ts';
import { siftingTimeline } from '../../../timeline/check/sift-timeline.ts';
import { writeDateText } from '../../../archive/date-text.ts';
import { HIGHEST_SCORE } from '../../../archive/importance.ts';
import { describeProblems } from '../../../timeline/problem.ts';
import type { DocumentJson, EventJson, TimelineJson } from '../../../timeline/schema.ts';
import { whenOf } from '../../../timeline/when.ts';
import { finish } from '../../../timeline/steps.ts';
import type { When } from '../../../time/when.ts';
import type { ClockChange } from '../../../time/clock.ts';
import type { ArchiveFacts } from '../build-archive.ts';
import { rowOf, rowWith } from '../row.ts';
import type { SortedRows } from '../sorted-rows.ts';
import { textLines } from '../text-lines.ts';
import { isPlainEvent, isPlainLine } from './plain-event.ts';
import { factsOf, faultOf, FaultList, type Defaults } from './source.ts';

/**
 * @param path of the file
 * @param defaults if it does not begin with a timeline
 * @throws SourceFault
 */
export function readNdjson(path: string, defaults: Defaults, rows: SortedRows): ArchiveFacts {
  const faults = new FaultList(path);
  const reader = new LineReader(rows);
  let head: TimelineJson | null = null;
  let number = 0;
  for (const line of textLines(path)) {
    number++;
    if (line.trim() === '') continue;
    const read = jsonOf(line);
    if ('fault' in read) {
      faults.add(number, read.fault);
      continue;
    }
    if (number === 1 && isHead(read.json)) {
      const found = headOf(read.json);
      if (typeof found === 'string') faults.add(number, found);
      else reader.follow((head = found));
      continue;
    }
    const fault = reader.addPlain(read.json, line) ? null : reader.add(read.json);
    if (fault !== null) faults.add(number, fault);
  }
  faults.finish();
  if (head === null || rows.count === 0)
    return factsOf(
      path,
      defaults,
      rows,
      rows.lanes.map((id) => ({ id, name: id })),
    );
  const { id, title, summary, summarySpans, language, timeZone, weekend, home } = head;
  const { clockChanges, spellings, lanes } = head;
  return {
    ...{ id, title, summary, summarySpans, language, timeZone, weekend, clockChanges, home },
    ...{ spellings, lanes, documents: null },
  };
}

class LineReader {
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

  /** Whether the line is an event that needs no closer look; then it is added as it stands. */
  addPlain(json: unknown, line: string): boolean {
    if (!isPlainLine(line)) return false;
    const { documents, score = 0, ...event } = json as Line;
    if (documents !== undefined || !isScore(score) || !isPlainEvent(event)) return false;
    if (this.#lanes && !this.#lanes.has(event.lane ?? '')) return false;
    const details = line.trim().replace(SCORE, '');
    // A score that stands first.
    if (details.includes('"score"')) return false;
    const read = event as EventJson;
    const date = this.#dateOf(read.when);
    if (date === null) return false;
    this.#rows.add(rowWith(read, date.when, date.text, { score, documents: 0, details }));
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

  /** A sentence if the line is no event. */
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
function withoutEmpty(event: EventJson): EventJson {
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

function jsonOf(line: string): { readonly json: unknown } | { readonly fault: string } {
  try {
    const json: unknown = JSON.parse(line);
    if (typeof json === 'object' && json !== null && !Array.isArray(json)) return { json };
    return { fault: 'This line is no event: write a JSON object in each line.' };
  } catch (error) {
    return { fault: `This line is not JSON: ${(error as Error).message}` };
  }
}

const isHead = (json: unknown): boolean => Object.hasOwn(json as object, 'format');

/** A sentence if it cannot be read. */
function headOf(json: unknown): TimelineJson | string {
  const findings = new Findings();
  const read = finish(
    siftingTimeline({ documents: [], spellings: [], ...(json as object), events: [] }, findings),
  );
  return read && findings.problems.length === 0 ? read : describeProblems(findings.problems);
}
