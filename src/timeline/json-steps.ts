/**
 * `JSON.parse` in steps, for a timeline with many events. It parses some of the events at a time,
 * and everything else at the end. Pure.
 *
 * This code only cuts up the JSON. `JSON.parse` reads the parts, or the whole text if the text is
 * not what it seems.
 */
import type { Steps } from './steps.ts';

/** Characters that are parsed in one step, which takes a millisecond or two. */
const PART = 100_000;
const KEY = '"events"';

/** @throws SyntaxError as `JSON.parse` does. */
export function* parsingJson(text: string): Steps<unknown> {
  const list = eventsOf(text);
  if (list === null) return JSON.parse(text) as unknown;
  const events: unknown[] = [];
  let first = list;
  let at = list;
  for (;;) {
    const end = endOfValue(text, at);
    const next = end < 0 ? -1 : afterSpace(text, end);
    const follows = text.charAt(next);
    if (follows !== ',' && follows !== ']') return JSON.parse(text) as unknown;
    if (follows === ']' || end - first > PART) {
      for (const event of JSON.parse(`[${text.slice(first, end)}]`) as unknown[])
        events.push(event);
      yield null;
      first = afterSpace(text, next + 1);
    }
    at = afterSpace(text, next + 1);
    if (follows === ']') {
      const rest = JSON.parse(text.slice(0, list) + text.slice(next)) as { events: unknown };
      // "events" is there twice, or is spelt with escapes. The last one counts.
      if (!Array.isArray(rest.events) || rest.events.length > 0) return JSON.parse(text) as unknown;
      return { ...rest, events };
    }
  }
}

/** Where the first event begins. Null if the text has no list of events, or an empty one. */
function eventsOf(text: string): number | null {
  let at = afterSpace(text, 0);
  if (text.charAt(at) !== '{') return null;
  do {
    const key = afterSpace(text, at + 1);
    if (text.charAt(key) !== '"') return null;
    const keyEnd = endOfString(text, key);
    const colon = afterSpace(text, keyEnd);
    if (keyEnd < 0 || text.charAt(colon) !== ':') return null;
    const value = afterSpace(text, colon + 1);
    if (text.slice(key, keyEnd) === KEY && text.charAt(value) === '[') {
      const first = afterSpace(text, value + 1);
      return text.charAt(first) === ']' ? null : first;
    }
    const end = endOfValue(text, value);
    if (end < 0) return null;
    at = afterSpace(text, end);
  } while (text.charAt(at) === ',');
  return null;
}

/** The index of the first character from `at` on that is not a space. */
export function afterSpace(text: string, at: number): number {
  while (at < text.length && text.charCodeAt(at) <= 32) at++;
  return at;
}

const QUOTE = 34;
const BACKSLASH = 92;
const isOpening = (code: number): boolean => code === 91 || code === 123;
const isClosing = (code: number): boolean => code === 93 || code === 125;

/** The index after the closing quotation mark, or −1 if there is none. */
export function endOfString(text: string, at: number): number {
  for (let end = text.indexOf('"', at + 1); end >= 0; end = text.indexOf('"', end + 1)) {
    let before = end - 1;
    while (text.charCodeAt(before) === BACKSLASH) before--;
    if ((end - before) % 2 === 1) return end + 1;
  }
  return -1;
}

/** The index after the value that begins at `at`, or −1 if the value does not end. */
export function endOfValue(text: string, at: number): number {
  let depth = 0;
  for (let i = at; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === QUOTE) {
      const end = endOfString(text, i);
      if (end < 0) return -1;
      if (depth === 0) return end;
      i = end - 1;
    } else if (isOpening(code)) depth++;
    else if (isClosing(code)) {
      if (depth === 0) return i;
      if (--depth === 0) return i + 1;
    } else if (depth === 0 && (code === 44 || code <= 32)) return i;
  }
  return -1;
}
