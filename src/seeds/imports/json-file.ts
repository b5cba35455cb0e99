/** Reads a JSON file so that each of its values has a place. Pure. */
import { afterSpace, endOfString, endOfValue } from '../../timeline/json-steps.ts';
import type { Report } from '../report/report.ts';
import type { Source, Spot } from '../report/source.ts';
import { jsonFault } from './json-fault.ts';

export type JsonRecord = Readonly<Record<string, unknown>>;

export const isRecord = (value: unknown): value is JsonRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The value of a field that the record itself has. */
export const fieldIn = (record: unknown, name: string): unknown =>
  isRecord(record) && Object.hasOwn(record, name) ? record[name] : undefined;

/** A text, or a number as text. Empty for anything else. */
export function textIn(record: unknown, name: string): string {
  const value = fieldIn(record, name);
  if (typeof value === 'string') return value;
  return typeof value === 'number' ? String(value) : '';
}

/** Undefined, and reported, if the text is not JSON. */
export function readJson(source: Source, report: Report): unknown {
  const fault = jsonFault(source.text);
  if (fault === null) return JSON.parse(source.text) as unknown;
  report.add(`import-json-${fault.kind}`, { source, start: fault.at, end: fault.at + 1 });
  return undefined;
}

/**
 * Where a value stands; where its record stands if it is not there.
 *
 * @param path names of fields, and indices of lists
 */
export function spotOf(source: Source, path: readonly (string | number)[]): Spot {
  const root = afterSpace(source.text, 0);
  let at = root;
  for (const step of path) {
    const isRoot = at === root;
    const found =
      typeof step === 'number'
        ? itemAt(source, at, step)
        : isRoot
          ? rootFieldAt(source, at, step)
          : fieldAt(source, at, step);
    if (found < 0) break;
    at = found;
  }
  return { source, start: at, end: endOfValue(source.text, at) };
}

/** Where the items of a list begin. Kept, so that many mistakes in a long list are found fast. */
const known = new WeakMap<Source, Map<number, readonly number[]>>();

function itemAt(source: Source, list: number, index: number): number {
  const lists = known.get(source) ?? new Map<number, readonly number[]>();
  known.set(source, lists);
  const starts = lists.get(list) ?? itemsIn(source.text, list);
  lists.set(list, starts);
  return starts[index] ?? -1;
}

function itemsIn(text: string, list: number): number[] {
  const starts: number[] = [];
  if (text.charAt(list) !== '[') return starts;
  let at = afterSpace(text, list + 1);
  while (at < text.length && text.charAt(at) !== ']') {
    starts.push(at);
    at = afterSpace(text, endOfValue(text, at));
    if (text.charAt(at) === ',') at = afterSpace(text, at + 1);
  }
  return starts;
}

/** Kept, too, because the record of the whole file is long. */
const rootFields = new WeakMap<Source, Map<string, number>>();

function rootFieldAt(source: Source, record: number, name: string): number {
  const fields = rootFields.get(source) ?? new Map<string, number>();
  rootFields.set(source, fields);
  const at = fields.get(name) ?? fieldAt(source, record, name);
  fields.set(name, at);
  return at;
}

/** The value of a field; of two of one name the last, as `JSON.parse` has it. */
function fieldAt({ text }: Source, record: number, name: string): number {
  let found = -1;
  if (text.charAt(record) !== '{') return found;
  let at = afterSpace(text, record + 1);
  while (at < text.length && text.charAt(at) !== '}') {
    const end = endOfString(text, at);
    const value = afterSpace(text, afterSpace(text, end) + 1);
    if (JSON.parse(text.slice(at, end)) === name) found = value;
    at = afterSpace(text, endOfValue(text, value));
    if (text.charAt(at) === ',') at = afterSpace(text, at + 1);
  }
  return found;
}
