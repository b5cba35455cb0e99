/** Records the parts of a timeline's data that could not be read, and why. Pure. */
import { shown } from './hidden-characters.ts';
import type { Ordered } from './order.ts';
import type { Checked, Fielded } from './part-schemas.ts';

/**
 * `form`: against the format. `long`: longer than there is room for. `date`: not a date.
 * `double`: there already is one. `unknown`: it names something that does not exist.
 */
export type Why = 'form' | 'long' | 'date' | 'double' | 'unknown';

/** Describes a part that was left out. */
export interface ParseProblem {
  /** A path in the JSON: "events[3].when". */
  readonly place: string;
  readonly why: Why;
  /** A sentence for the timeline's editors, in English. */
  readonly sentence: string;
}

/** The most characters of a sentence, because it may quote a text of any length. */
const LONGEST = 300;
/** A quoted text may contain anything. It must not change how the rest is read. */
const told = (text: string): string => {
  const readable = shown(text);
  return readable.length > LONGEST ? `${readable.slice(0, LONGEST)} …` : readable;
};

/** Checks parts of the JSON: see check.ts. What is wrong is told to the findings. */
export interface Check {
  part<K extends keyof Checked>(
    kind: K,
    json: unknown,
    place: string,
    findings: Findings,
  ): Checked[K] | null;
  record<K extends Fielded>(
    kind: K,
    json: unknown,
    place: string,
    fallbacks: Partial<Checked[K]>,
    findings: Findings,
  ): Checked[K] | null;
  /** Sorts events: see order.ts. */
  sort<T extends Ordered>(events: readonly T[]): readonly T[];
}

/** Reads parts of the JSON, and records why it leaves a part out. */
export class Findings {
  readonly problems: ParseProblem[] = [];
  readonly #check: Check | null;

  /** @param check null for data that have been checked already: then every part is as it should be */
  constructor(check: Check | null) {
    this.#check = check;
  }

  tell(why: Why, place: string, sentence: string): null {
    this.problems.push({ place: told(place), why, sentence: told(sentence) });
    return null;
  }

  /** Null if the part is not as the format has it. Only the first reason is recorded. */
  read<K extends keyof Checked>(kind: K, json: unknown, place: string): Checked[K] | null {
    return this.#check ? this.#check.part(kind, json, place, this) : (json as Checked[K]);
  }

  /** Reads field by field. A bad field gets its fallback. Without one, the result is null. */
  record<K extends Fielded>(
    kind: K,
    json: unknown,
    place: string,
    fallbacks: Partial<Checked[K]>,
  ): Checked[K] | null {
    if (!this.#check) return json as Checked[K];
    return this.#check.record(kind, json, place, fallbacks, this);
  }

  /** The items that can be read, without duplicates. */
  each<K extends keyof Checked>(
    kind: K,
    items: readonly unknown[],
    place: string,
  ): NonNullable<Checked[K]>[] {
    const read = items.map((item, i) => this.read(kind, item, `${place}[${i}]`));
    return [...new Set(read)].filter((item) => item !== null) as NonNullable<Checked[K]>[];
  }

  /** The events in order. Checked data have them in order already. */
  sorted<T extends Ordered>(events: readonly T[]): readonly T[] {
    return this.#check?.sort(events) ?? events;
  }
}

/** The most problems that the line below tells. */
const TOLD = 3;

/** Says in one line why a timeline cannot be read at all. */
export function unreadable(problems: readonly ParseProblem[]): string {
  const told = problems
    .slice(0, TOLD)
    .map(({ place, sentence }) => (place ? `${place}: ${sentence}` : sentence));
  const more = problems.length - told.length;
  return [...told, ...(more > 0 ? [`(${more} more)`] : [])].join(' ');
}
