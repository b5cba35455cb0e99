/**
 * Reads markwhen: lines of a date, a colon and words, in groups and sections. Pure. Source: its
 * documentation of the syntax.
 *
 * A date that counts from another event ("after !vote 2 weeks"), from a duration or from today has
 * no place of its own, and is refused.
 */
import { isCountRight } from './event-count.ts';
import { readDateRange } from './markwhen-date.ts';
import type { Imported, ImportContext, ImportedEvent, ImportedLink } from './imported.ts';
import type { Named } from './when.ts';

interface Line {
  readonly text: string;
  readonly start: number;
}

/** An event as it stands in the file. */
interface Entry {
  readonly date: string;
  readonly words: string;
  readonly more: string[];
  readonly line: Line;
  readonly lane: string | null;
}

const EVENT = /^\s*(?<date>(?!\/\/)[^\s:#][^#[\]]{0,120}?)\s*:(?=\s|$)(?<words>.*)$/u;
const BEGIN = /^\s*(?:group|section)\b\s*(?<name>.*)$/i;
const END = /^\s*end\s?(?:group|section)\s*$/i;
const HEADING = /^#{1,6}\s+(?<name>\S.*)$/;
/** What the date of an event begins with, or consists of. */
const DATED =
  /^(?:-?\d|Y-?\d|now\b|today\b|(?:after|before|by)\s*!?\w|!\w|\[|\{|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b)/i;

/** Whether a text has an event as markwhen writes it, and is not a table. */
export const isMarkwhen = (text: string): boolean =>
  text
    .slice(0, 20_000)
    .split('\n')
    .some((line) => eventIn(line) !== null);

export function readMarkwhen(context: ImportContext): Imported | null {
  const { source } = context;
  const { head, entries } = partsOf(source.text);
  if (!isCountRight(entries.length, context)) return null;
  const dayFirst = /^\s*dateFormat:\s*d\/M\/y/m.test(head);
  const events = entries.map((entry) => eventOf(entry, dayFirst, context));
  const read = events.filter((event) => event !== null);
  if (read.length < events.length) return null;
  const field = (name: string): string =>
    new RegExp(`^\\s*${name}:\\s*(.+)$`, 'im')
      .exec(head)?.[1]
      ?.trim()
      .replace(/^(["'])(.*)\1$/, '$2') ?? '';
  return {
    title: field('title'),
    summary: field('description'),
    events: read,
    kept: { head },
    remarks: [],
  };
}

function eventIn(text: string): { readonly date: string; readonly words: string } | null {
  const { date, words } = EVENT.exec(text)?.groups ?? {};
  if (date === undefined || words === undefined || !DATED.test(date)) return null;
  return { date, words };
}

/** The lines before the first event, and each event with the lines that follow it. */
function partsOf(text: string): { readonly head: string; readonly entries: readonly Entry[] } {
  const head: string[] = [];
  const entries: Entry[] = [];
  const lanes: string[] = [];
  const isFenced = /^\s*---\s*$/m.test(text.slice(0, text.indexOf('\n') + 1));
  let isHead = isFenced;
  let start = 0;
  for (const [index, raw] of text.split('\n').entries()) {
    const line = { text: raw.replace(/\r$/, ''), start };
    start += raw.length + 1;
    if (isHead) {
      head.push(line.text);
      if (index > 0 && /^\s*---\s*$/.test(line.text)) isHead = false;
      continue;
    }
    if (/^\s*\/\//.test(line.text)) continue;
    const [begun, heading] = [BEGIN.exec(line.text), HEADING.exec(line.text)];
    const event = eventIn(line.text);
    if (event) entries.push({ ...event, more: [], line, lane: lanes.at(-1) ?? null });
    else if (END.test(line.text)) lanes.pop();
    else if (heading) lanes.splice(0, lanes.length, wordsOf(heading.groups!['name']!).text);
    else if (begun) lanes.push(wordsOf(begun.groups!['name']!.replace(/\/\/.*$/, '')).text);
    else if (entries.length === 0) head.push(line.text);
    else entries.at(-1)!.more.push(line.text);
  }
  return { head: head.join('\n'), entries };
}

/** UTF-16 units of words that are read. The longest summary has a quarter of them. */
const LONGEST = 20_000;

/** Words without their tags, marks and links. */
function wordsOf(text: string): {
  text: string;
  links: ImportedLink[];
  tags: string[];
  places: string[];
} {
  const [links, tags, places]: [ImportedLink[], string[], string[]] = [[], [], []];
  const plain = text
    .slice(0, LONGEST)
    .replaceAll(/!?\[([^\]]{0,500})\]\(([^)\s]{1,2000})\)/g, (_, words: string, url: string) => {
      if (/^(?:map|location)$/i.test(url)) places.push(words);
      else links.push({ words, url });
      return words;
    })
    .replaceAll(/(?<=^|\s)#([\p{L}\p{N}_-]+)/gu, (_, tag: string) => {
      tags.push(tag);
      return '';
    })
    .replaceAll(/(?<=^|\s)![\p{L}\p{N}_-]+/gu, '')
    .replaceAll(/[ \t]{2,}/g, ' ')
    .trim();
  return { text: plain, links, tags, places };
}

function eventOf(entry: Entry, dayFirst: boolean, context: ImportContext): ImportedEvent | null {
  const { line, date, words, more, lane } = entry;
  const title = wordsOf(words);
  const rest = wordsOf(more.join('\n').trim());
  const { source } = context;
  const start = line.start + Math.max(0, line.text.indexOf(date));
  const named: Named = {
    place: title.text === '' ? 'An event' : `"${title.text.slice(0, 40)}"`,
    spot: { source, start, end: start + date.length },
  };
  const when = readDateRange(date, dayFirst, named, context);
  if (when === null) return null;
  return {
    id: null,
    title: title.text,
    summary: rest.text,
    otherTitles: [rest.text],
    when,
    lane: lane || (title.tags[0] ?? rest.tags[0] ?? null),
    people: [],
    places: [...title.places, ...rest.places],
    links: [...title.links, ...rest.links],
    kept: [line.text, ...more].join('\n'),
  };
}
