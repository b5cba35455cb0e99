/**
 * Reads the plain YAML of seeds: mappings, lists and text, each with its place.
 *
 * Anchors, aliases, merges, tags, directives and second documents are refused. They let a small
 * file become a huge one, or change the meaning of a word.
 */
import type { Report } from '../report/report.ts';
import type { Source } from '../report/source.ts';
import { readDocument } from './yaml-document.ts';
import { readEvents } from './yaml-events.ts';
import type { SpotOf, Value } from './value.ts';

/** In UTF-16 units: enough for almost all files. The events of a longer text fill the memory. */
const WHOLE = 8_000_000;

/** Null if the text cannot be read at all. The mistake is then reported. */
export function readYaml(source: Source, report: Report): Value | null {
  const { text } = source;
  const whole = text.length <= WHOLE ? readEvents(text, spotsOf(source, 0)) : null;
  return whole ?? readParts(source, report);
}

/** Reads a long list in parts, so that only those with something to tell take longer. */
function readParts(source: Source, report: Report): Value | null {
  const starts = partStarts(source.text);
  if (starts.length === 1) return readDocument(source.text, spotsOf(source, 0), report);
  const items: Value[] = [];
  for (const [i, start] of starts.entries()) {
    const part = readPart(source, start, starts[i + 1] ?? source.text.length, report);
    if (part === null) return null;
    if (part.kind === 'list') for (const item of part.items) items.push(item);
  }
  return { kind: 'list', items, spot: { source, start: 0, end: source.text.length } };
}

/** Blank lines and comments, then a record at the left edge. */
const LIST = /^(?:[ \t]*(?:#[^\n]*|\r?)\n)*-[ \t\r\n]/;
/** In UTF-16 units. If `readDocument` reads a long list at once, its tokens fill the memory. */
const PART = 20_000;

/**
 * Where a text may be cut into parts. A list at the left edge is cut between its records, because
 * nothing within a record stands there. Other texts are not cut.
 */
function partStarts(text: string): readonly number[] {
  const starts = [0];
  if (text.length <= PART || !LIST.test(text.slice(0, PART))) return starts;
  if (/^(?:---|\.\.\.|%)/m.test(text)) return starts;
  for (let at = text.indexOf('\n-', PART); at >= 0; at = text.indexOf('\n-', at + 1)) {
    if (at - starts.at(-1)! < PART || !/[ \t\r\n]/.test(text.charAt(at + 2))) continue;
    starts.push(at + 1);
  }
  return starts;
}

function readPart(source: Source, from: number, to: number, report: Report): Value | null {
  const text = source.text.slice(from, to);
  const spot = spotsOf(source, from);
  return readEvents(text, spot) ?? readDocument(text, spot, report);
}

/** Places in a text that begins `from` units into the source. */
const spotsOf =
  (source: Source, from: number): SpotOf =>
  (start, end) => ({ source, start: from + start, end: from + Math.max(end, start) });
