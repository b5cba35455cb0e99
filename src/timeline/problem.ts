/** Records the parts of a timeline's data that could not be read, and why. Pure. */
import * as v from 'valibot';
import { shown } from './characters.ts';

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

/** A list whose items are read one by one. */
export const LIST = v.array(v.unknown());

/** Reads parts of the JSON, and records why it leaves a part out. */
export class Findings {
  readonly problems: ParseProblem[] = [];

  tell(why: Why, place: string, sentence: string): null {
    this.problems.push({ place: told(place), why, sentence: told(sentence) });
    return null;
  }

  /** Null if the part does not match its schema. Only the first reason is recorded. */
  read<T>(schema: v.GenericSchema<unknown, T>, json: unknown, place: string): T | null {
    const read = v.safeParse(schema, json, { abortEarly: true });
    if (read.success) return read.output;
    const [issue] = read.issues;
    const why = issue.type === 'check' ? 'long' : 'form';
    return this.tell(why, placeOf(issue, place), issue.message);
  }

  /** Reads field by field. A bad field gets its fallback. Without one, the result is null. */
  record<Entries extends v.ObjectEntries>(
    schema: v.ObjectSchema<Entries, undefined>,
    json: unknown,
    place: string,
    fallbacks: Partial<v.InferOutput<v.ObjectSchema<Entries, undefined>>>,
  ): v.InferOutput<v.ObjectSchema<Entries, undefined>> | null {
    const whole = v.safeParse(schema, json, { abortEarly: true });
    if (whole.success) return whole.output;
    const fields = new Map<string, unknown>();
    for (const [key, entry] of Object.entries(schema.entries)) {
      const read = this.read(v.object({ [key]: entry }), json, place);
      if (!read && !Object.hasOwn(fallbacks, key)) return null;
      fields.set(key, (read ?? fallbacks)[key]);
    }
    return Object.fromEntries(fields) as v.InferOutput<v.ObjectSchema<Entries, undefined>>;
  }

  /** The items that can be read, without duplicates. */
  each<T>(schema: v.GenericSchema<unknown, T>, items: readonly unknown[], place: string): T[] {
    const read = items.map((item, i) => this.read(schema, item, `${place}[${i}]`));
    return [...new Set(read)].filter((item) => item !== null);
  }
}

const placeOf = (issue: v.BaseIssue<unknown>, within: string): string =>
  (issue.path ?? []).reduce((place, { key }) => {
    if (typeof key === 'number') return `${place}[${key}]`;
    return place ? `${place}.${String(key)}` : String(key);
  }, within);

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
