/**
 * Reads dates of any form from words, in three languages: for tests. A text that can be read in two
 * ways has two readings.
 */
import { CLOCK, readUnit, type Language } from './unit-reader.ts';

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
/** A day, and a time of it; the rest of a text. */
const BY: Readonly<Record<Language, RegExp>> = {
  en: /^(.*), by (\d\d:\d\d.*)$/,
  fr: /^le (.*), à (\d\d:\d\d.*) au plus tard$/,
  uk: /^(.*), не пізніше (\d\d:\d\d.*)$/,
};
const CLOCKS: Readonly<Record<Language, RegExp>> = {
  en: /^(.*), (\d\d:\d\d(?::\d\d)?)–(\d\d:\d\d.*)$/,
  fr: /^le (.*) de (\d\d:\d\d(?::\d\d)?) à (\d\d:\d\d.*)$/,
  uk: /^(.*), (\d\d:\d\d(?::\d\d)?)–(\d\d:\d\d.*)$/,
};
const ABOUT: Readonly<Record<Language, RegExp>> = {
  en: /^about (.*)$/,
  fr: /^vers (.*)$/,
  uk: /^близько (.*)$/,
};
const UNCERTAIN: Readonly<Record<Language, RegExp>> = {
  en: /^(.*) \(uncertain\)$/,
  fr: /^(.*) \(date incertaine\)$/,
  uk: /^(.*) \(дата непевна\)$/,
};

/** All that a text may mean, in EDTF. */
export function readDates(text: string, language: Language): string[] {
  const uncertain = UNCERTAIN[language].exec(text);
  if (uncertain)
    return readDates(uncertain[1]!, language).map((of) =>
      of.endsWith('~') ? `${of.slice(0, -1)}%` : `${of}?`,
    );
  const about = ABOUT[language].exec(text);
  if (about) return readDates(about[1]!, language).map((of) => `${of}~`);
  const found = new Set<string>();
  const single = readUnit(text, language);
  if (single) found.add(single);
  for (const [before, after, form] of ONE[language]) {
    if (!text.startsWith(before) || !text.endsWith(after)) continue;
    const unit = readUnit(text.slice(before.length, text.length - after.length), language);
    if (unit) found.add(form(unit));
  }
  for (const [before, between, form] of TWO[language]) {
    if (!text.startsWith(before)) continue;
    const rest = text.slice(before.length);
    for (let at = rest.indexOf(between); at >= 0; at = rest.indexOf(between, at + 1)) {
      const last = readUnit(rest.slice(at + between.length).trim(), language);
      const first = last && readUnit(rest.slice(0, at), language, { edtf: last });
      if (first) found.add(form(first, last));
    }
  }
  const by = BY[language].exec(text);
  const until = by && readUnit(`${by[1]}${CLOCK[language]}${by[2]}`, language);
  if (until) found.add(CHOICE(until.slice(0, until.indexOf('T')), until));
  const clocks = CLOCKS[language].exec(text);
  const last = clocks && readUnit(`${clocks[1]}${CLOCK[language]}${clocks[3]}`, language);
  const first =
    last && readUnit(`${clocks[1]}${CLOCK[language]}${clocks[2]}`, language, { edtf: last });
  if (first) found.add(SPAN(first, last));
  return [...found];
}
