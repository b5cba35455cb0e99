/**
 * Reads YAML without mistakes in a fifth of the time that a reader takes which can tell what is
 * wrong. Only this file imports `js-yaml`. Its events leave out the end of a list or record, and
 * the place of an empty value.
 */
import { EVENT_ID, getScalarValue, parseEvents, SCALAR_STYLE, type Event } from 'js-yaml';
import type { Spot } from '../report/source.ts';
import { DEEPEST, type RecordValue, type SpotOf, type TextValue, type Value } from './value.ts';

/**
 * What the two libraries read differently: unknown directives, a carriage return alone, and a byte
 * order mark.
 */
const AMBIGUOUS = /^%|\r(?!\n)|\ufeff/m;

/**
 * Null if anything in the text has to be reported, or has no known place. Nothing is reported here.
 */
export function readEvents(text: string, spot: SpotOf): Value | null {
  if (AMBIGUOUS.test(text)) return null;
  const { stackTraceLimit } = Error;
  // In rubbish, a stack for each error takes most of the time.
  Error.stackTraceLimit = 0;
  try {
    return new Events(text, parseEvents(text, { maxDepth: DEEPEST }), spot).read();
  } catch {
    // The library advises to catch all errors. `readDocument` finds their reason.
    return null;
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

type ScalarEvent = Extract<Event, { type: typeof EVENT_ID.SCALAR }>;

/** What may stand between a value and the header of a block of text after it. */
const BEFORE_HEADER = /(?:\s|#.*|[-?:])*/y;
/** What may stand between the last value in brackets and the closing bracket. */
const BEFORE_BRACKET = /(?:[\s,]|#.*)*/y;
/** Beyond Unicode, the library makes two halves of a character of it. */
const LONG_ESCAPE = /\\U/;

class Events {
  readonly #text: string;
  readonly #events: readonly Event[];
  readonly #spot: SpotOf;
  /** Index of the next event. */
  #next = 0;
  /** Where the last value ends. */
  #end = 0;

  constructor(text: string, events: readonly Event[], spot: SpotOf) {
    this.#text = text;
    this.#events = events;
    this.#spot = spot;
  }

  /** Null where there is more or less than one list or record. @throws Error at anything unusual */
  read(): Value | null {
    const [document] = this.#events;
    if (document?.type !== EVENT_ID.DOCUMENT) return null;
    this.#next++;
    const value = this.#value();
    this.#next++;
    return value.kind !== 'text' && this.#next === this.#events.length ? value : null;
  }

  #value(): Value {
    const event = this.#events[this.#next++]!;
    if (event.type === EVENT_ID.SCALAR) return this.#textOf(event);
    if (event.type !== EVENT_ID.SEQUENCE && event.type !== EVENT_ID.MAPPING) throw unusual();
    if (event.anchorStart >= 0 || event.tagStart >= 0) throw unusual();
    const { start } = event;
    this.#end = start + 1;
    if (event.type === EVENT_ID.MAPPING) {
      const fields = this.#fields();
      return { kind: 'record', fields, spot: this.#spot(start, this.#close(start)) };
    }
    const items: Value[] = [];
    while (!this.#ends()) items.push(this.#value());
    return { kind: 'list', items, spot: this.#spot(start, this.#close(start)) };
  }

  #fields(): RecordValue['fields'] {
    const fields = new Map<string, { key: Spot; value: Value }>();
    while (!this.#ends()) {
      const key = this.#value();
      if (key.kind !== 'text' || key.value === '<<' || fields.has(key.value)) throw unusual();
      fields.set(key.value, { key: key.spot, value: this.#value() });
    }
    return fields;
  }

  #textOf(event: ScalarEvent): TextValue {
    const { style, valueStart, valueEnd, anchorStart, tagStart } = event;
    if (valueStart < 0 || anchorStart >= 0 || tagStart >= 0) throw unusual();
    let [start, end] = [valueStart, valueEnd];
    if (style === SCALAR_STYLE.SINGLE_QUOTED || style === SCALAR_STYLE.DOUBLE_QUOTED) {
      start--;
      end++;
      if (LONG_ESCAPE.test(this.#text.slice(start, end))) throw unusual();
    } else if (style !== SCALAR_STYLE.PLAIN) {
      start = this.#skip(BEFORE_HEADER);
    }
    this.#end = end;
    const value = getScalarValue(this.#text, event);
    return {
      kind: 'text',
      value,
      plain: style === SCALAR_STYLE.PLAIN,
      spot: this.#spot(start, end),
    };
  }

  /** Whether a list or record ends with the next event, which is then passed. */
  #ends(): boolean {
    const ends = this.#events[this.#next]!.type === EVENT_ID.POP;
    if (ends) this.#next++;
    return ends;
  }

  /** The end of the list or record that begins at `start`: its bracket, or the end of its last value. */
  #close(start: number): number {
    if (/[[{]/.test(this.#text.charAt(start))) this.#end = this.#skip(BEFORE_BRACKET) + 1;
    return this.#end;
  }

  /** Where the pattern ends that begins at the end of the last value. */
  #skip(pattern: RegExp): number {
    pattern.lastIndex = this.#end;
    pattern.exec(this.#text);
    return pattern.lastIndex;
  }
}

const unusual = (): Error => new Error('not for this reader');
