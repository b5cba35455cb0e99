/** Reads the values of Postgres, which come as texts. Pure. */
import { dayNumber } from '../../../time/civil-date.ts';
import { Moment, momentAt } from './moment.ts';
import type { Value } from './value.ts';

type Read = (text: string) => Value;

const DAY = /^(\d{4,})-(\d\d)-(\d\d)(?: (\d\d):(\d\d):(\d\d)(?:\.\d+)?(?:\+00)?)?( BC)?$/;

const moment =
  (isUtc: boolean): Read =>
  (text) => {
    if (/^-?infinity$/.test(text)) return new Moment(Infinity);
    const [, year, month, day, hour, minute, second, bc] = DAY.exec(text)!;
    // There is no year 0 before Christ.
    const civil = { year: bc ? 1 - Number(year) : Number(year), month: Number(month) };
    const days = dayNumber({ ...civil, day: Number(day) });
    if (hour === undefined) return new Moment(days);
    const seconds = (Number(hour) * 60 + Number(minute)) * 60 + Number(second);
    return momentAt(BigInt(days) * 86_400_000n + BigInt(seconds) * 1000n, isUtc);
  };

const same: Read = (text) => text;

/** By the numbers of types, which are part of its protocol. */
const READERS: ReadonlyMap<number, Read> = new Map([
  [1082, moment(false)],
  [1114, moment(false)],
  [1184, moment(true)],
  ...[114, 3802].map((json) => [json, (text: string) => JSON.parse(text) as Value] as const),
  // Arrays of char, bpchar, varchar, text, name, uuid; of whole numbers.
  ...[1002, 1014, 1015, 1009, 1003, 2951].map((list) => [list, entriesOf] as const),
  ...[1005, 1007, 1016].map((list) => [list, entriesOf] as const),
]);

const JSON_TYPES: ReadonlySet<number> = new Set([114, 3802]);

/** Types whose texts nobody would read as text: bytes. */
const BYTES = 17;

export const isJson = (type: number): boolean => JSON_TYPES.has(type);

/** @returns null if no part of an event has such values */
export function readerOf(type: number): ((value: unknown) => Value) | null {
  if (type === BYTES) return null;
  const read = READERS.get(type) ?? same;
  return (value) => (value === null ? null : read(value as string));
}

/** The entries of an array of one dimension, such as `{a,"b, c",NULL}`. */
function entriesOf(text: string): Value {
  const entries: (string | null)[] = [];
  const entry = /"((?:[^"\\]|\\.)*)"|([^,{}]+)/g;
  for (const [, quoted, plain] of text.matchAll(entry))
    if (plain === 'NULL') entries.push(null);
    else entries.push(quoted?.replaceAll(/\\(.)/g, '$1') ?? plain!);
  return entries;
}
