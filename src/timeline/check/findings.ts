/**
 * Checks parts of a timeline's JSON against the public format, and records those that are left out,
 * and why. Pure.
 */
import * as v from 'valibot';
import { shown } from '../hidden-characters.ts';
import type { ParseProblem, Why } from '../problem.ts';
import { sentenceOf } from './sentence.ts';
import { PART_SCHEMAS, type Checked, type Fielded } from './part-schemas.ts';

/** The most characters of a sentence, because it may quote a text of any length. */
const LONGEST = 300;
/** A quoted text may contain anything. It must not change how the rest is read. */
const told = (text: string): string => {
  const readable = shown(text);
  return readable.length > LONGEST ? `${readable.slice(0, LONGEST)} …` : readable;
};

export class Findings {
  readonly problems: ParseProblem[] = [];

  tell(why: Why, place: string, sentence: string): null {
    this.problems.push({ place: told(place), why, sentence: told(sentence) });
    return null;
  }

  /** Null if the part is not as the format has it. Only the first reason is recorded. */
  read<K extends keyof Checked>(kind: K, json: unknown, place: string): Checked[K] | null {
    return this.#take(outcomeOf(kind, json), place);
  }

  /** Reads field by field. A bad field gets its fallback. Without one, the result is null. */
  record<K extends Fielded>(
    kind: K,
    json: unknown,
    place: string,
    fallbacks: Partial<Checked[K]>,
  ): Checked[K] | null {
    const whole = outcomeOf(kind, json);
    if ('part' in whole) return whole.part;
    const { entries }: { entries: v.ObjectEntries } = PART_SCHEMAS[kind];
    const fields = new Map<string, unknown>();
    for (const [key, schema] of Object.entries(entries)) {
      const field = outcomeBy<Record<string, unknown>>(v.object({ [key]: schema }), json);
      const read = this.#take(field, place);
      if (!read && !Object.hasOwn(fallbacks, key)) return null;
      fields.set(key, (read ?? fallbacks)[key]);
    }
    return Object.fromEntries(fields) as Checked[K];
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

  #take<T>(outcome: Outcome<T>, place: string): T | null {
    if ('part' in outcome) return outcome.part;
    return this.tell(outcome.why, placeOf(outcome.path, place), outcome.sentence);
  }
}

/** A part as it may be used, or why it may not and where in it. */
type Outcome<T> =
  | { readonly part: T }
  | {
      readonly why: Why;
      readonly path: readonly (string | number)[];
      readonly sentence: string;
    };

const outcomeOf = <K extends keyof Checked>(kind: K, json: unknown): Outcome<Checked[K]> =>
  outcomeBy(PART_SCHEMAS[kind] as v.GenericSchema as v.GenericSchema<unknown, Checked[K]>, json);

/** Only the first reason counts. */
function outcomeBy<T>(schema: v.GenericSchema<unknown, T>, json: unknown): Outcome<T> {
  const read = v.safeParse(schema, json, { abortEarly: true });
  if (read.success) return { part: read.output };
  const [issue] = read.issues;
  return {
    why: issue.type === 'check' ? 'long' : 'form',
    path: (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key))),
    sentence: sentenceOf(issue),
  };
}

const placeOf = (path: readonly (string | number)[], within: string): string =>
  path.reduce<string>((place, key) => {
    if (typeof key === 'number') return `${place}[${key}]`;
    return place ? `${place}.${key}` : key;
  }, within);
