/**
 * Checks parts of a timeline's JSON against the public format. Pure. A page loads this only for
 * data that its build has not checked.
 */
import * as v from 'valibot';
import { inOrder } from './order.ts';
import { PART_SCHEMAS, type Checked } from './part-schemas.ts';
import type { Check, Outcome } from './problem.ts';

export const CHECK: Check = {
  part: <K extends keyof Checked>(kind: K, json: unknown) =>
    outcomeOf(PART_SCHEMAS[kind] as v.GenericSchema as v.GenericSchema<unknown, Checked[K]>, json),
  keys: (kind) => Object.keys(PART_SCHEMAS[kind].entries),
  field: (kind, key, json) => {
    const { entries }: { entries: v.ObjectEntries } = PART_SCHEMAS[kind];
    return outcomeOf(v.object({ [key]: entries[key]! }), json);
  },
  sort: inOrder,
};

/** Only the first reason counts. */
function outcomeOf<T>(schema: v.GenericSchema<unknown, T>, json: unknown): Outcome<T> {
  const read = v.safeParse(schema, json, { abortEarly: true });
  if (read.success) return { part: read.output };
  const [issue] = read.issues;
  return {
    why: issue.type === 'check' ? 'long' : 'form',
    path: (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key))),
    sentence: issue.message,
  };
}
