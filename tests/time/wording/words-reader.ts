/**
 * Reads dates of any form from words, in three languages: for tests. A text that can be read in two
 * ways has two readings.
 */
import { CLOCK, readUnit, withoutArticle, type Language } from './unit-reader.ts';

type Form = (first: string, last: string) => string;
const SPAN: Form = (first, last) => `${first}/${last}`;
const CHOICE: Form = (first, last) => `[${first}..${last}]`;

/** What stands around one date, or around two: before, between, after. */
const ONE: Readonly<
  Record<Language, readonly (readonly [string, string, (of: string) => string])[]>
> = {
  en: [
    ['since ', ', still going on', (of) => `${of}/..`],
    ['from ', ', end not known', (of) => `${of}/`],
    ['until ', ', start not known', (of) => `/${of}`],
    ['until ', '', (of) => `../${of}`],
    ['on or after ', '', (of) => `[${of}..]`],
    ['by ', '', (of) => `[..${of}]`],
  ],
  fr: [
    ['depuis ', ', toujours en cours', (of) => `${of}/..`],
    ['à partir ', ', fin inconnue', (of) => `${of}/`],
    ['jusqu’', ', début inconnu', (of) => `/${of}`],
    ['jusqu’', '', (of) => `../${of}`],
    ['au plus tôt ', '', (of) => `[${of}..]`],
    ['au plus tard ', '', (of) => `[..${of}]`],
  ],
  uk: [
    ['з ', ', досі триває', (of) => `${of}/..`],
    ['з ', ', кінець невідомий', (of) => `${of}/`],
    ['до ', ', початок невідомий', (of) => `/${of}`],
    ['до ', '', (of) => `../${of}`],
    ['не раніше ', '', (of) => `[${of}..]`],
    ['не пізніше ', '', (of) => `[..${of}]`],
  ],
};
const TWO: Readonly<Record<Language, readonly (readonly [string, string, Form])[]>> = {
  en: [
    ['between ', ' and ', CHOICE],
    ['', ' or ', CHOICE],
    ['', ' – ', SPAN],
    ['', '–', SPAN],
  ],
  fr: [
    ['entre ', ' et ', CHOICE],
    ['', ' ou ', CHOICE],
    ['', ' aux ', SPAN],
    ['', ' au ', SPAN],
    ['', ' à l’', SPAN],
    ['', ' à ', SPAN],
    ['', '–', SPAN],
  ],
  uk: [
    ['колись від ', ' до ', CHOICE],
    ['', ' або ', CHOICE],
    ['', ' – ', SPAN],
    ['', '–', SPAN],
  ],
};
/** A day, and a time of it. */
const OF_DAY: Readonly<
  Record<Language, Readonly<Record<'by' | 'later' | 'until' | 'from', RegExp>>>
> = {
  en: {
    by: /^(.*), by (\d\d:\d\d.*)$/,
    later: /^(.*), (\d\d:\d\d.*) or later$/,
    until: /^(.*), until (\d\d:\d\d.*)$/,
    from: /^(.*), from (\d\d:\d\d.*)$/,
  },
  fr: {
    by: /^le (.*), à (\d\d:\d\d.*) au plus tard$/,
    later: /^le (.*), à (\d\d:\d\d.*) au plus tôt$/,
    until: /^le (.*), jusqu’à (\d\d:\d\d.*)$/,
    from: /^le (.*), à partir de (\d\d:\d\d.*)$/,
  },
  uk: {
    by: /^(.*), не пізніше (\d\d:\d\d.*)$/,
    later: /^(.*), не раніше (\d\d:\d\d.*)$/,
    until: /^(.*), до (\d\d:\d\d.*)$/,
    from: /^(.*), від (\d\d:\d\d.*)$/,
  },
};
const ORDER: Readonly<Record<keyof (typeof OF_DAY)['en'], (day: string, at: string) => string>> = {
  by: (day, at) => CHOICE(day, at),
  later: (day, at) => CHOICE(at, day),
  until: (day, at) => SPAN(day, at),
  from: (day, at) => SPAN(at, day),
};
const CLOCKS: Readonly<Record<Language, RegExp>> = {
  en: /^(.*), (\d\d:\d\d(?::\d\d)?)–(\d\d:\d\d.*)$/,
  fr: /^le (.*) de (\d\d:\d\d(?::\d\d)?) à (\d\d:\d\d.*)$/,
  uk: /^(.*), (\d\d:\d\d(?::\d\d)?)–(\d\d:\d\d.*)$/,
};
/** Before a date alone, and before one end of two. */
const ABOUT: Readonly<Record<Language, readonly [alone: string, end: string]>> = {
  en: ['about ', 'about '],
  fr: ['vers ', 'environ '],
  uk: ['близько ', 'близько '],
};
/** After one date or several, what is said of all of them, or of the last one alone. */
const AFTER: Readonly<
  Record<Language, readonly (readonly [string, (edtf: string) => string | null])[]>
> = {
  en: [
    [' (uncertain)', (of) => marked(of, '?')],
    [' (last date uncertain)', (of) => lastMarked(of, '?')],
    [' (approximate)', (of) => severalMarked(of)],
  ],
  fr: [
    [' (date incertaine)', (of) => marked(of, '?')],
    [' (dernière date incertaine)', (of) => lastMarked(of, '?')],
    [' (environ)', (of) => severalMarked(of)],
  ],
  uk: [
    [' (дата непевна)', (of) => marked(of, '?')],
    [' (остання дата непевна)', (of) => lastMarked(of, '?')],
    [' (приблизно)', (of) => severalMarked(of)],
  ],
};

/** Two marks are one: `~` and `?` are `%`. */
const MARKED = { '~': { '?': '%', '': '~' }, '?': { '~': '%', '': '?' } } as const;
const DATE = String.raw`[^/\[\].]+?`;
const mark = (of: string, by: '~' | '?'): string => {
  const before = /[~?%]$/.exec(of)?.[0] ?? '';
  const both = (MARKED[by] as Readonly<Record<string, string>>)[before] ?? '!';
  return `${before ? of.slice(0, -1) : of}${both}`;
};
const marked = (edtf: string, by: '~' | '?'): string =>
  edtf.replace(new RegExp(`${DATE}(?=/|\\.\\.|\\]|$)`, 'g'), (of) => mark(of, by));
const lastMarked = (edtf: string, by: '~' | '?'): string | null => {
  const last = new RegExp(`(?<=\\w[~?%]?(?:/|\\.\\.))${DATE}(?=\\]?$)`);
  return last.test(edtf) ? edtf.replace(last, (of) => mark(of, by)) : null;
};
/** One date alone is approximate by the word before it. */
const severalMarked = (edtf: string): string | null =>
  /[/[]/.test(edtf) ? marked(edtf, '~') : null;

/** One end of two, with what is said of it alone. */
function readEnd(text: string, language: Language, other?: { edtf: string }): string | null {
  const [[uncertain]] = [AFTER[language][0]!];
  if (text.endsWith(uncertain)) {
    const of = readEnd(text.slice(0, -uncertain.length), language, other);
    return of && mark(of, '?');
  }
  const bare = withoutArticle(text, language);
  const [, about] = ABOUT[language];
  if (!bare.startsWith(about)) return readUnit(text, language, other);
  const of = readUnit(bare.slice(about.length), language, other);
  return of && mark(of, '~');
}

const BARE_CLOCK = /^\d\d:\d\d(?::\d\d)?(?: \(UTC[^)]*\))?$/;

/** The last of two dates; of two times of one day, the first one names the day. */
function readLast(first: string, last: string, language: Language): string | null {
  if (!BARE_CLOCK.test(last)) return readEnd(last, language);
  const day = first.slice(0, Math.max(0, first.lastIndexOf(CLOCK[language])));
  return readEnd(`${withoutArticle(day, language)}${CLOCK[language]}${last}`, language);
}

/** All that a text may mean, in EDTF. */
export function readDates(text: string, language: Language): string[] {
  const found = new Set<string>();
  for (const [after, meant] of AFTER[language]) {
    if (!text.endsWith(after)) continue;
    for (const of of readDates(text.slice(0, -after.length), language)) {
      const edtf = meant(of);
      if (edtf) found.add(edtf);
    }
  }
  const single = readUnit(text, language);
  if (single) found.add(single);
  const [about] = ABOUT[language];
  const near = text.startsWith(about) ? readUnit(text.slice(about.length), language) : null;
  if (near) found.add(`${near}~`);
  for (const [before, after, form] of ONE[language]) {
    if (!text.startsWith(before) || !text.endsWith(after)) continue;
    const unit = readUnit(text.slice(before.length, text.length - after.length), language);
    if (unit) found.add(form(unit));
  }
  for (const [before, between, form] of TWO[language]) {
    if (!text.startsWith(before)) continue;
    const rest = text.slice(before.length);
    for (let at = rest.indexOf(between); at >= 0; at = rest.indexOf(between, at + 1)) {
      const last = readLast(rest.slice(0, at), rest.slice(at + between.length).trim(), language);
      if (!last || /[?%]$/.test(last)) continue;
      const first = readEnd(rest.slice(0, at), language, { edtf: last.replace(/[~?%]$/, '') });
      if (first) found.add(form(first, last));
    }
  }
  for (const part of ['by', 'later', 'until', 'from'] as const) {
    const match = OF_DAY[language][part].exec(text);
    const at = match && readUnit(`${match[1]}${CLOCK[language]}${match[2]}`, language);
    if (at) found.add(ORDER[part](at.slice(0, at.indexOf('T')), at));
  }
  const clocks = CLOCKS[language].exec(text);
  const last = clocks && readUnit(`${clocks[1]}${CLOCK[language]}${clocks[3]}`, language);
  const first =
    last && readUnit(`${clocks[1]}${CLOCK[language]}${clocks[2]}`, language, { edtf: last });
  if (first) found.add(SPAN(first, last));
  return [...found];
}
