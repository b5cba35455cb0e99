/**
 * Reads one date from words, in three languages: for tests, with names and grammar of its own, so
 * that it knows nothing of what wrote them.
 */
import { readYear } from './year-reader.ts';

export type Language = 'en' | 'fr' | 'uk';

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
/** What stands after a season of the north, and of the south. */
const HEMISPHERES: Readonly<Record<Language, readonly [string, string]>> = {
  en: [' (northern hemisphere)', ' (southern hemisphere)'],
  fr: [' (hémisphère nord)', ' (hémisphère sud)'],
  uk: [' (північна півкуля)', ' (південна півкуля)'],
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
/** Some day or month of a period: before its name. */
const SOME: Readonly<Record<Language, Readonly<Record<'day' | 'month', RegExp>>>> = {
  en: { day: /^some day (?:in|of) /, month: /^some month of / },
  fr: { day: /^un jour /, month: /^un mois / },
  uk: { day: /^як(?:ийсь день|огось дня) /, month: /^як(?:ийсь місяць|огось місяця) / },
};
export const CLOCK: Readonly<Record<Language, string>> = {
  en: ', ',
  fr: ' à ',
  uk: ', ',
};
const HOUR: Readonly<Record<Language, string>> = {
  en: ', in the hour from ',
  fr: ', dans l’heure à partir de ',
  uk: ', протягом години від ',
};

const two = (n: number): string => String(n).padStart(2, '0');
const indexIn = (names: readonly string[], word: string): number =>
  names.findIndex((forms) => forms.split(',').includes(word));

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

export const withoutArticle = (text: string, language: Language): string =>
  text.replace(BEFORE[language], '');

/** One date as EDTF; null where the text is none. */
export function readUnit(given: string, language: Language, other?: Other): string | null {
  const text = withoutArticle(given, language);
  return (
    some(text, language) ??
    period(text, language) ??
    moment(text, language, other) ??
    day(text.replace(WEEKDAYS[language], ''), language, other) ??
    month(text, language, other) ??
    readYear(text, language) ??
    (other && /^-?\d{4}$/.test(other.edtf) && /^\d{4}$/.test(text) ? text : null)
  );
}

function some(text: string, language: Language): string | null {
  for (const part of ['day', 'month'] as const) {
    const rest = text.replace(SOME[language][part], '');
    if (rest === text) continue;
    const period = withoutArticle(rest, language);
    const year = readYear(period, language);
    if (year) return `${year}${part === 'day' ? '-XX-XX' : '-XX'}`;
    const of = part === 'day' ? month(period, language) : null;
    return of && `${of}-XX`;
  }
  return null;
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
  const half = HEMISPHERES[language].findIndex((where) => text.endsWith(where));
  const bare = half < 0 ? text : text.slice(0, -HEMISPHERES[language][half]!.length);
  const season = /^(\p{L}+) (\d{4})(?:[–-]\d{2,4})?(?: рок(?:у|ів))?$/u.exec(bare);
  const index = season ? indexIn(SEASONS[language], season[1]!) : -1;
  return index < 0 ? null : `${season![2]}-${21 + 4 * (half + 1) + index}`;
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
  const year = match![3] === undefined ? yearIn(other) : readYear(match![3], language);
  return year && `${year}-${two(index + 1)}-${two(Number(match![1]))}`;
}

function month(text: string, language: Language, other?: Other): string | null {
  const match = /^(\p{L}+)(?: (.+))?$/u.exec(text);
  const index = match ? indexIn(MONTHS[language], match[1]!) : -1;
  if (index < 0) return null;
  const year = match![2] === undefined ? yearIn(other) : readYear(match![2], language);
  return year && `${year}-${two(index + 1)}`;
}

const yearIn = (other: Other | undefined): string | null =>
  /^-?\d{4}(?=-)/.exec(other?.edtf ?? '')?.[0] ?? null;
