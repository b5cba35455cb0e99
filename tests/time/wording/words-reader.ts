/**
 * Reads dates from words, in three languages: for tests, with names and grammar of its own, so that
 * it knows nothing of what wrote them. A text that can be read in two ways has two readings.
 */
type Language = 'en' | 'fr' | 'uk';

/** By month, all forms of its name. */
const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  en: 'January|February|March|April|May|June|July|August|September|October|November|December'.split(
    '|',
  ),
  fr: 'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre'.split(
    '|',
  ),
  uk: [
    ...['січень,січня,січні', 'лютий,лютого,лютому', 'березень,березня,березні'],
    ...['квітень,квітня,квітні', 'травень,травня,травні', 'червень,червня,червні'],
    ...['липень,липня,липні', 'серпень,серпня,серпні', 'вересень,вересня,вересні'],
    ...['жовтень,жовтня,жовтні', 'листопад,листопада,листопаді', 'грудень,грудня,грудні'],
  ],
};
const SEASONS: Readonly<Record<Language, readonly string[]>> = {
  en: ['spring', 'summer', 'autumn', 'winter'],
  fr: ['printemps', 'été', 'automne', 'hiver'],
  uk: ['весна,весни,навесні', 'літо,літа,влітку', 'осінь,осені,восени', 'зима,зими,взимку'],
};
const WEEKDAYS: Readonly<Record<Language, RegExp>> = {
  en: /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day /,
  fr: /^(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) /,
  uk: /^(?:понеділок|вівторок|середа|четвер|п’ятниця|субота|неділя), /,
};
/** What may stand before a name, or a period of which only a part is meant. */
const BEFORE: Readonly<Record<Language, RegExp>> = {
  en: /^(?:some time in |the )*/,
  fr: /^(?:une date inconnue |dans |en |de l’|d’|du |des |de |à l’|au |aux |à |les |le |l’)*/,
  uk: /^(?:колись )?(?:у )?/,
};
const CLOCK: Readonly<Record<Language, string>> = {
  en: ', ',
  fr: ' à ',
  uk: ', ',
};
const HOUR: Readonly<Record<Language, string>> = {
  en: ', in the hour from ',
  fr: ', dans l’heure à partir de ',
  uk: ', протягом години від ',
};
const YEAR: Readonly<Record<Language, RegExp>> = {
  en: /^(?:AD )?(?<count>[\d,]+)(?<before> BC)?$/,
  fr: /^(?<count>[\d\u00a0]+)(?: (?:(?<before>av)|apr)\. J\.-C\.)?$/,
  uk: /^(?<count>[\d\u00a0]+) (?:рік|року|році|роки)(?: (?<before>до )?н\. е\.)?$/,
};

const two = (n: number): string => String(n).padStart(2, '0');
const indexIn = (names: readonly string[], word: string): number =>
  names.findIndex((forms) => forms.split(',').includes(word));

/** EDTF of a year; null for anything else. */
function yearOf(text: string, language: Language): string | null {
  const match = YEAR[language].exec(text)?.groups;
  if (!match) return null;
  const count = Number(match['count']!.replace(/\D/g, ''));
  const year = match['before'] ? 1 - count : count;
  return `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;
}

const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };
const fromRoman = (text: string): number =>
  text.split(/(?=.)/).reduce((sum, sign, i) => {
    const [here, next] = [ROMAN[sign]!, ROMAN[text[i + 1] ?? ''] ?? 0];
    return sum + (here < next ? -here : here);
  }, 0);

/** "UTC+5:30" as EDTF has it. */
function offsetOf(text: string): string {
  const [, sign, hours, minutes = '00'] = /^UTC(?:([+−])(\d+)(?::(\d\d))?)?$/.exec(text)!;
  return sign ? `${sign === '−' ? '-' : '+'}${two(Number(hours))}:${minutes}` : 'Z';
}

/** What a shortened name leaves to the other one: its year, month, day, offset. */
interface Other {
  readonly edtf: string;
}

/** One date as EDTF; null where the text is none. */
export function readUnit(given: string, language: Language, other?: Other): string | null {
  const text = given.replace(BEFORE[language], '');
  return (
    period(text, language) ??
    moment(text, language, other) ??
    day(text.replace(WEEKDAYS[language], ''), language, other) ??
    month(text, language, other) ??
    yearOf(text, language) ??
    (other && /^-?\d{4}$/.test(other.edtf) && /^\d{4}$/.test(text) ? text : null)
  );
}

function period(text: string, language: Language): string | null {
  const century =
    /^(\d+)(?:st|nd|rd|th) century$/.exec(text) ??
    /^([IVXLC]+)(?:e|er) siècle$/.exec(text) ??
    /^([IVXLC]+) столітт[яі]$/.exec(text);
  if (century) {
    const count = Number(century[1]);
    return `${two((Number.isNaN(count) ? fromRoman(century[1]!) : count) - 1)}XX`;
  }
  const decade = /^(?:années )?(\d{3})0(?:s|-ті роки|-х років|-х роках)?$/.exec(text);
  if (decade && /[^\d]/.test(text)) return `${decade[1]}X`;
  const season = /^(\p{L}+) (\d{4})(?:[–-]\d{2,4})?(?: рок(?:у|ів))?$/u.exec(text);
  const index = season ? indexIn(SEASONS[language], season[1]!) : -1;
  return index < 0 ? null : `${season![2]}-${21 + index}`;
}

function moment(text: string, language: Language, other?: Other): string | null {
  for (const [word, isHour] of [
    [HOUR[language], true],
    [CLOCK[language], false],
  ] as const) {
    const at = text.lastIndexOf(word);
    const clock = /^(\d\d:\d\d(?::\d\d)?)(?: \((UTC[^)]*)\))?$/.exec(text.slice(at + word.length));
    if (at < 0 || !clock) continue;
    const date = day(text.slice(0, at).replace(WEEKDAYS[language], ''), language);
    const offset = clock[2] ? offsetOf(clock[2]) : /(?:Z|[+-]\d\d:\d\d)$/.exec(other?.edtf ?? '');
    if (!date || !offset) return null;
    const time = clock[1]!;
    return `${date}T${isHour ? time.slice(0, 2) : time}${typeof offset === 'string' ? offset : offset[0]}`;
  }
  return null;
}

function day(text: string, language: Language, other?: Other): string | null {
  const bare = /^(\d{1,2})(?:er)?$/.exec(text);
  const shared = other && /^(-?\d{4}-\d\d)-\d\d$/.exec(other.edtf);
  if (bare && shared) return `${shared[1]}-${two(Number(bare[1]))}`;
  const match = /^(\d{1,2})(?:er)? (\p{L}+)(?: (.+))?$/u.exec(text);
  const index = match ? indexIn(MONTHS[language], match[2]!) : -1;
  if (index < 0) return null;
  const year = match![3] === undefined ? yearIn(other) : yearOf(match![3], language);
  return year && `${year}-${two(index + 1)}-${two(Number(match![1]))}`;
}

function month(text: string, language: Language, other?: Other): string | null {
  const match = /^(\p{L}+)(?: (.+))?$/u.exec(text);
  const index = match ? indexIn(MONTHS[language], match[1]!) : -1;
  if (index < 0) return null;
  const year = match![2] === undefined ? yearIn(other) : yearOf(match![2], language);
  return year && `${year}-${two(index + 1)}`;
}

const yearIn = (other: Other | undefined): string | null =>
  /^-?\d{4}(?=-)/.exec(other?.edtf ?? '')?.[0] ?? null;

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
