/** Values of databases, and what cells and JSON they make. Pure. */
import { Moment } from './moment.ts';

export type Value =
  | null
  | string
  | number
  | bigint
  | boolean
  | Moment
  | readonly Value[]
  | { readonly [name: string]: Value };

const isList = (value: Value): value is readonly Value[] => Array.isArray(value);

const isScalar = (value: Value): value is string | number | bigint | boolean | Moment =>
  value instanceof Moment || (value !== null && typeof value !== 'object');

/** The text of a cell, or its entries. Empty if there is nothing; null if it is no text. */
export function textOf(value: Value): string | string[] | null {
  if (value === null) return '';
  if (isScalar(value)) return String(value).trim();
  if (!isList(value)) return null;
  const some = value.filter((each) => each !== null);
  if (!some.every(isScalar)) return null;
  return some.map((each) => String(each).trim()).filter((each) => each !== '');
}

/** In the public format these say something if they are null; other fields are left out. */
const SAYS_NULL = new Set(['earliest', 'latest', 'media']);

/** As JSON of the public format. */
export function jsonOf(value: Value): unknown {
  if (value instanceof Moment) return String(value);
  if (typeof value === 'bigint') return Number(value);
  if (isList(value)) return value.map(jsonOf);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name, each]) => each !== null || SAYS_NULL.has(name))
      .map(([name, each]) => [name, jsonOf(each)]),
  );
}
