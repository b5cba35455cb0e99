/** A record that is made here, in the form of one that is read from a file. Pure. */
import type { Spot } from '../../report/source.ts';
import type { RecordValue, Value } from '../../seed/value.ts';

/** Texts, in lists and records. */
export interface Plain {
  readonly [field: string]: string | readonly (string | Plain)[] | undefined;
}

/** Its file is only written if somebody takes the seed away. */
const SPOT: Spot = { source: { file: 'events.yaml', text: '' }, start: 0, end: 0 };

export const madeRecord = (plain: Plain): RecordValue => ({
  kind: 'record',
  fields: new Map(
    Object.entries(plain).flatMap(([field, each]) =>
      each === undefined ? [] : [[field, { key: SPOT, value: madeValue(each) }] as const],
    ),
  ),
  spot: SPOT,
});

function madeValue(each: string | Plain | readonly (string | Plain)[]): Value {
  if (typeof each === 'string') return { kind: 'text', value: each, plain: false, spot: SPOT };
  return isList(each) ? { kind: 'list', items: each.map(madeValue), spot: SPOT } : madeRecord(each);
}

const isList = (each: Plain | readonly (string | Plain)[]): each is readonly (string | Plain)[] =>
  Array.isArray(each);
