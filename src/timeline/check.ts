/**
 * Checks parts of a timeline's JSON against the public format. Pure. A page loads this only for
 * data that its build has not checked.
 */
import * as v from 'valibot';
import { inOrder } from './order.ts';
import { PART_SCHEMAS, type Checked, type Fielded } from './part-schemas.ts';
import type { Check, Findings, Why } from './problem.ts';

/** A part as it may be used, or why it may not and where in it. */
type Outcome<T> =
  | { readonly part: T }
  | {
      readonly why: Why;
      readonly path: readonly (string | number)[];
      readonly sentence: string;
    };

export const CHECK: Check = {
  part: (kind, json, place, findings) => take(outcomeOf(kind, json), place, findings),

  record<K extends Fielded>(
    kind: K,
    json: unknown,
    place: string,
    fallbacks: Partial<Checked[K]>,
    findings: Findings,
  ): Checked[K] | null {
    const whole = outcomeOf(kind, json);
    if ('part' in whole) return whole.part;
    const { entries }: { entries: v.ObjectEntries } = PART_SCHEMAS[kind];
    const fields = new Map<string, unknown>();
    for (const [key, schema] of Object.entries(entries)) {
      const field = outcomeBy<Record<string, unknown>>(v.object({ [key]: schema }), json);
      const read = take(field, place, findings);
      if (!read && !Object.hasOwn(fallbacks, key)) return null;
      fields.set(key, (read ?? fallbacks)[key]);
    }
    return Object.fromEntries(fields) as Checked[K];
  },

  sort: inOrder,
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
    sentence: issue.message,
  };
}

function take<T>(outcome: Outcome<T>, place: string, findings: Findings): T | null {
  if ('part' in outcome) return outcome.part;
  return findings.tell(outcome.why, placeOf(outcome.path, place), outcome.sentence);
}

const placeOf = (path: readonly (string | number)[], within: string): string =>
  path.reduce<string>((place, key) => {
    if (typeof key === 'number') return `${place}[${key}]`;
    return place ? `${place}.${key}` : key;
  }, within);
