/**
 * Reads the fields of one record.
 *
 * Each mistake is reported once, here, and an empty value replaces the wrong one. One run can then
 * go on to find all other mistakes. Code that reads on must not report empty values.
 */
import { SEEN } from '../../timeline/characters.ts';
import { isLonger } from '../../timeline/length.ts';
import { checkCharacters } from './character-check.ts';
import { longestOf, mostOf } from './limits.ts';
import type { Report } from '../report/report.ts';
import type { Spot } from '../report/source.ts';
import { formatCount } from '../report/shown.ts';
import { nearest } from '../report/suggestion.ts';
import type { RecordValue, Value } from './value.ts';

/** A value and where the author wrote it. */
export interface Located<T> {
  readonly value: T;
  readonly spot: Spot;
}

const KINDS = { text: 'text', list: 'a list', record: 'a record' } as const;

/** A word with a "#" before it, and what follows in its line. A comment has a space there. */
const COMMENT = /^:?[ \t]+(#[\p{L}\p{N}][^\r\n]*)/u;
const LONGEST_REST = 300;

export class Fields {
  readonly spot: Spot;
  readonly #record: RecordValue;
  readonly #place: string;
  readonly #report: Report;

  /**
   * @param place the record's name in errors: "an event"
   * @param known all fields that it may have; the others are reported
   */
  constructor(record: RecordValue, place: string, known: readonly string[], report: Report) {
    this.#record = record;
    this.#place = place;
    this.#report = report;
    this.spot = record.fields.values().next().value?.key ?? startOf(record.spot);
    for (const [key, field] of record.fields) {
      if (known.includes(key) || key === '<<') continue;
      const left = () => known.filter((each) => !record.fields.has(each));
      report.add('key-unknown', field.key, key, place, () => nearest(key, left()) ?? '');
    }
  }

  has(key: string): boolean {
    return this.#record.fields.has(key);
  }

  /** Whether the field is there and nothing follows it: all that did may be a comment. */
  isNothing(key: string): boolean {
    const value = this.#record.fields.get(key)?.value;
    return value?.kind === 'text' && value.plain && value.value === '';
  }

  isList(key: string): boolean {
    return this.#record.fields.get(key)?.value.kind === 'list';
  }

  /** Where the field's name stands; the start of the record if it is missing. */
  keySpot(key: string): Spot {
    return this.#record.fields.get(key)?.key ?? this.spot;
  }

  text(key: string): Located<string> {
    return this.optionalText(key) ?? this.#missing(key);
  }

  /** Null if the field is missing. */
  optionalText(key: string): Located<string> | null {
    const field = this.#record.fields.get(key);
    return field ? (this.textOf(key, field.value) ?? { value: '', spot: field.value.spot }) : null;
  }

  /** With the spaces at its ends. Empty if the field is missing. */
  exactText(key: string): string {
    const field = this.#record.fields.get(key)?.value;
    return field && this.textOf(key, field) && field.kind === 'text' ? field.value : '';
  }

  /** The field must be there, but may be `null`. */
  nullableText(key: string): Located<string> | null {
    const field = this.#record.fields.get(key)?.value;
    if (field?.kind === 'text' && field.plain && /^(null|~|)$/.test(field.value)) return null;
    return this.text(key);
  }

  /** Empty if the field is missing. */
  texts(key: string): Located<string>[] {
    return this.optionalList(key).flatMap((item) => this.textOf(key, item) ?? []);
  }

  choice<T extends string>(key: string, choices: readonly T[]): Located<T | ''> {
    return this.#chosen(key, this.text(key), choices);
  }

  choices<T extends string>(key: string, choices: readonly T[]): Located<T | ''>[] {
    return this.texts(key).map((item) => this.#chosen(key, item, choices));
  }

  /** Returns 0 for anything other than a whole number in the range. */
  number(key: string, least: number, most = Infinity): Located<number> {
    const { value, spot } = this.text(key);
    const number = /^\d{1,9}$/.test(value) ? Number(value) : NaN;
    if (number >= least && number <= most) return { value: number, spot };
    const range = most === Infinity ? `from ${least} up` : `from ${least} to ${most}`;
    if (value) this.#report.add('value-number', spot, key, value, range);
    return { value: 0, spot };
  }

  list(key: string): readonly Value[] {
    if (!this.has(key)) this.#missing(key);
    return this.optionalList(key);
  }

  optionalList(key: string): readonly Value[] {
    const value = this.#record.fields.get(key)?.value;
    if (!value) return [];
    if (value.kind === 'list') return this.#few(key, value.items);
    this.#kind(key, 'a list', value);
    return [];
  }

  records(items: readonly Value[], key: string, place: string, known: readonly string[]): Fields[] {
    return items.flatMap((item) => {
      if (item.kind === 'record') return [new Fields(item, place, known, this.#report)];
      this.#kind(key, 'records', item);
      return [];
    });
  }

  record(key: string, place: string, known: readonly string[]): Fields | null {
    const value = this.#record.fields.get(key)?.value;
    if (!value) this.#missing(key);
    return this.#recordOf(key, value, place, known);
  }

  /** Null if the field is missing, or if nothing follows it. */
  optionalRecord(key: string, place: string, known: readonly string[]): Fields | null {
    if (this.isNothing(key)) return null;
    return this.#recordOf(key, this.#record.fields.get(key)?.value, place, known);
  }

  #recordOf(
    key: string,
    value: Value | undefined,
    place: string,
    known: readonly string[],
  ): Fields | null {
    if (value?.kind === 'record') return new Fields(value, place, known, this.#report);
    if (value) this.#kind(key, 'a record', value);
    return null;
  }

  /** A text within the field. Null, and reported, if it is not a text. */
  textOf(key: string, value: Value): Located<string> | null {
    if (value.kind !== 'text') {
      this.#kind(key, 'text', value);
      return null;
    }
    const text = value.value.trim();
    if (value.plain) this.#checkComment(value.spot);
    if (isLonger(text, longestOf(key))) {
      this.#report.add('text-long', value.spot, key, formatCount(longestOf(key)));
      return null;
    }
    if (!checkCharacters(value.value, value.spot, this.#report)) return null;
    if (SEEN.test(text)) return { value: text, spot: value.spot };
    const code = text === '' ? 'value-empty' : 'value-unseen';
    if (!isRefused(value)) this.#report.add(code, value.spot, key);
    return null;
  }

  /** Reports a "#" that was meant as part of a text without quotes: `Bridge #1`. */
  #checkComment({ source, start, end }: Spot): void {
    if (source.cellAt) return;
    // A value that is nothing but a comment has its place after the space.
    const from = start === end ? Math.max(0, end - 1) : end;
    if (!/[ \t:]/.test(source.text.charAt(from))) return;
    const rest = COMMENT.exec(source.text.slice(from, from + LONGEST_REST));
    if (!rest) return;
    const after = from + rest[0].length;
    const spot = { source, start: after - rest[1]!.length, end: after };
    this.#report.add('yaml-comment', spot, rest[1]!);
  }

  /** Only as many as the page can show. */
  #few(key: string, items: readonly Value[]): readonly Value[] {
    const most = mostOf(key);
    if (items.length <= most) return items;
    this.#report.add('list-long', this.keySpot(key), key, ...[items.length, most].map(formatCount));
    return items.slice(0, most);
  }

  #chosen<T extends string>(key: string, { value, spot }: Located<string>, choices: readonly T[]) {
    const found = choices.find((choice) => choice === value);
    if (!found && value) {
      const near = () => nearest(value, choices) ?? '';
      this.#report.add('value-choice', spot, key, value, choices.join(', '), near);
    }
    return { value: found ?? ('' as const), spot };
  }

  #missing(key: string): Located<string> {
    this.#report.add('key-missing', this.spot, key, this.#place);
    return { value: '', spot: this.spot };
  }

  #kind(key: string, wanted: string, value: Value): void {
    if (isRefused(value)) return;
    this.#report.add('value-kind', startOf(value.spot), key, wanted, KINDS[value.kind]);
  }
}

const isRefused = (value: Value): boolean => value.kind === 'text' && value.refused === true;

/** The records of a file that is a list; errors call the list `name`. */
export function fieldsOfList(
  file: Value | null,
  name: string,
  place: string,
  known: readonly string[],
  report: Report,
): Fields[] {
  if (!file || (file.kind === 'text' && file.value === '')) return [];
  const wanted = (value: Value) =>
    report.add('value-kind', startOf(value.spot), name, 'a list of records', KINDS[value.kind]);
  if (file.kind !== 'list') wanted(file);
  const items = file.kind === 'list' ? file.items : [];
  const most = mostOf(name);
  if (items.length > most) {
    const spot = startOf(items[most]!.spot);
    report.add('list-long', spot, name, ...[items.length, most].map(formatCount));
  }
  return items.slice(0, most).flatMap((item) => {
    if (item.kind === 'record') return [new Fields(item, place, known, report)];
    wanted(item);
    return [];
  });
}

const startOf = (spot: Spot): Spot => ({ ...spot, end: spot.start + 1 });
