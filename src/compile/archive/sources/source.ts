/** What sources of bare rows have in common: how their mistakes are told, and what they do not say. */
import type { Extent } from '../../../time/extent.ts';
import { dateOf } from '../../../time/civil-date.ts';
import { DAY, instant } from '../../../time/instant.ts';
import { formatDate } from '../../../time/unit-text.ts';
import type { ParseProblem } from '../../../timeline/problem.ts';
import { MOST_LANES, type Lane } from '../../../timeline/timeline.ts';
import type { ArchiveFacts } from '../archive-facts.ts';
import type { SortedRows } from '../sorted-rows.ts';

/** What a source does not say of itself. */
export interface Defaults {
  readonly id: string;
  readonly title: string;
  readonly language: string;
  /** IANA. */
  readonly timeZone: string;
}

/** What a source says of itself once its rows are read. */
export interface SourceRead {
  readonly facts: ArchiveFacts;
  /** The columns that an archive has no place for. */
  readonly ignored: readonly string[];
}

/** Mistakes in a source. Nothing is built of it. */
export class SourceFault extends Error {
  override readonly name = 'SourceFault';
  /** Each a sentence with its file and line, and a way out. */
  readonly sentences: readonly string[];

  constructor(sentences: readonly string[]) {
    super(sentences.join('\n'));
    this.sentences = sentences;
  }
}

/** What is wrong with an event, of which `problems` has at least one. */
export function faultOf(problems: readonly ParseProblem[]): string {
  const { place, sentence } = problems[0]!;
  const field = place.replace(/^\./, '');
  return field === '' ? sentence : `${field}: ${sentence}`;
}

const MOST_TOLD = 10;

/** Collects the first mistakes and then gives up, because a file of a million rows may have as many. */
export class FaultList {
  readonly #place: (n: number) => string;
  readonly #sentences: string[] = [];

  /** @param place of a line or row, from 1 */
  constructor(place: (n: number) => string) {
    this.#place = place;
  }

  /** @throws SourceFault when there are enough */
  add(n: number, sentence: string): void {
    this.#sentences.push(`${this.#place(n)}: ${sentence}`);
    if (this.#sentences.length === MOST_TOLD) this.finish();
  }

  /** @throws SourceFault if there are any */
  finish(): void {
    if (this.#sentences.length > 0) throw new SourceFault(this.#sentences);
  }
}

/**
 * The facts of a source that has only rows. Home is all their time.
 *
 * @param lanes as the rows name them
 * @throws SourceFault if there is no row, or too many lanes
 */
export function factsOf(
  file: string,
  { id, title, language, timeZone }: Defaults,
  rows: SortedRows,
  lanes: readonly Lane[],
): ArchiveFacts {
  if (rows.count === 0) throw new SourceFault([`${file} has no events.`]);
  if (lanes.length > MOST_LANES) {
    const few = lanes.slice(0, 3).map(({ name }) => `"${name}"`);
    throw new SourceFault([
      `${file} has ${lanes.length} lanes, such as ${few.join(', ')}; more than ${MOST_LANES} cannot be told apart. Give the events at most ${MOST_LANES}, or leave lanes out.`,
    ]);
  }
  return {
    ...{ id, title, summary: title, language, timeZone, home: daysOf(rows.hull) },
    ...{ spellings: [], lanes, documents: null },
  };
}

/** The same, of rows that name their lanes by ids alone. @throws SourceFault */
export const bareFacts = (file: string, defaults: Defaults, rows: SortedRows): ArchiveFacts =>
  factsOf(
    file,
    defaults,
    rows,
    rows.lanes.map((id) => ({ id, name: id })),
  );

function daysOf({ from, to }: Extent): ArchiveFacts['home'] {
  const day = (n: number): string => formatDate(dateOf(instant(n * DAY)));
  const [first, after] = [Math.floor(from / DAY), Math.ceil(to / DAY)];
  return { from: day(first), to: day(Math.max(after, first + 1)) };
}
