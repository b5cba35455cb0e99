/** French words for dates. Pure. */
import { ageOf, ERA_GOES_WITHOUT_SAYING, groupDigits } from './age.ts';
import { NAMES } from './date-names-fr.ts';
import type { DateWords, Forms, Named, PartOfDay } from './date-words.ts';
import { roman } from './roman.ts';

const SEPARATOR = '\u00a0';

function year(year: number): string {
  if (year > 9999) return `${groupDigits(year, SEPARATOR)} apr. J.-C.`;
  if (year > 0) return year < ERA_GOES_WITHOUT_SAYING ? `${year} apr. J.-C.` : String(year);
  const age = ageOf(year);
  if (!age) return `${groupDigits(1 - year, SEPARATOR)} av. J.-C.`;
  // In French, one and a half is singular.
  const unit = `${age.unit === 'million' ? 'million' : 'milliard'}${age.count < 2 ? '' : 's'}`;
  return `il y a ${String(age.count).replace('.', ',')} ${unit} d’années`;
}

const both = (text: string): Forms => ({ text, of: text });

const SEASONS = ['printemps', 'été', 'automne', 'hiver'];

/** A season over the turn of the year names both years. */
function season(year: number, code: number): string {
  const name = SEASONS[(code - 21) % 4]!;
  const isSouthern = code >= 29;
  const overTheYear = name === (isSouthern ? 'été' : 'hiver');
  const where = code < 25 ? '' : ` (hémisphère ${isSouthern ? 'sud' : 'nord'})`;
  return `${name} ${overTheYear ? `${year}-${year + 1}` : year}${where}`;
}

const beginsWithVowel = (text: string): boolean => /^[aeéiouh]/.test(text);

/** "de janvier", "d’avril". */
const de = (text: string): string => (beginsWithVowel(text) ? `d’${text}` : `de ${text}`);

type Article = 'le' | 'l’' | 'les' | null;

/** Phrases, months and years take no article: "janvier 2026", "un jour de mai 1850". */
function articleOf({ kind, text }: Named): Article {
  if (kind === 'day' || kind === 'century') return 'le';
  if (kind === 'decade') return 'les';
  if (kind === 'season') return beginsWithVowel(text) ? 'l’' : 'le';
  return null;
}

const join = (word: string, text: string): string =>
  word.endsWith('’') ? `${word}${text}` : `${word} ${text}`;

/** "le 6 janvier", "les années 1850", "l’été 2011", "janvier 2026". */
function the(date: Named): string {
  const article = articleOf(date);
  return article ? join(article, date.text) : date.text;
}
function ofThe(date: Named): string {
  const article = articleOf(date);
  if (!article) return de(date.text);
  return join({ le: 'du', 'l’': 'de l’', les: 'des' }[article], date.text);
}
function toThe(date: Named): string {
  const article = articleOf(date);
  return join(article ? { le: 'au', 'l’': 'à l’', les: 'aux' }[article] : 'à', date.text);
}
/** "le 6 janvier", "en janvier", "au XIXe siècle". An age already has "il y a". */
function on(date: Named): string {
  const { kind, text } = date;
  if (kind === 'day' || kind === 'some' || kind === 'about' || text.startsWith('il '))
    return the(date);
  if (kind === 'decade') return `dans ${the(date)}`;
  if (kind === 'century' || (kind === 'season' && !beginsWithVowel(text))) return toThe(date);
  return `en ${text}`;
}

const until = (last: Named): string =>
  `jusqu’${articleOf(last) || last.kind === 'some' ? toThe(last) : on(last)}`;

const PART_OF_DAY: Readonly<Record<PartOfDay, (clock: string) => string>> = {
  by: (clock) => `à ${clock} au plus tard`,
  'not-before': (clock) => `à ${clock} au plus tôt`,
  until: (clock) => `jusqu’à ${clock}`,
  from: (clock) => `à partir de ${clock}`,
};

export const FRENCH_DATES: DateWords = {
  names: NAMES,
  dayOfMonth: (day) => (day === 1 ? '1er' : String(day)),
  day: (day, month, weekday) => `${weekday ? `${weekday} ` : ''}${day} ${month}`,
  year,
  century: (n) => both(`${roman(n)}${n === 1 ? 'er' : 'e'} siècle`),
  decade: (first) => both(`années ${first}`),
  season: (year, code) => both(season(year, code)),
  some: (part, period) => both(`un ${part === 'day' ? 'jour' : 'mois'} ${ofThe(period)}`),
  withClock: (day, clock) => `${day} à ${clock}`,
  withHour: (day, clock) => `${day}, dans l’heure à partir de ${clock}`,
  single: (date, brief) => (brief || date.kind === 'season' ? date.text : the(date)),
  to: (first, last, tight) =>
    tight && first.kind === 'year'
      ? `${first.text}–${last.text}`
      : `${ofThe(first)} ${toThe(last)}`,
  clocks: (day, first, last) => `le ${day} de ${first} à ${last}`,
  or: (first, last) => `${the(first)} ou ${the(last)}`,
  between: (first, last) => `entre ${the(first)} et ${the(last)}`,
  by: (last) => `au plus tard ${on(last)}`,
  onOrAfter: (first) => `au plus tôt ${on(first)}`,
  since: (first) => `depuis ${the(first)}, toujours en cours`,
  from: (first) => `à partir ${ofThe(first)}, fin inconnue`,
  until,
  untilUnknownStart: (last) => `${until(last)}, début inconnu`,
  withinDay: (part, day, clock) => `le ${day}, ${PART_OF_DAY[part](clock)}`,
  oldStyle: (text, other) => `${text} ancien style${other === null ? '' : ` (${other})`}`,
  within: (period) => `une date inconnue ${ofThe(period)}`,
  aboutEnd: ({ text }) => both(`environ ${text}`),
  about: (text, single) => (single ? `vers ${the(single)}` : `${text} (environ)`),
  uncertain: (text) => `${text} (date incertaine)`,
  lastUncertain: (text) => `${text} (dernière date incertaine)`,
  axis: {
    beforeChrist: (year) => `${year} av. J.-C.`,
    afterChrist: (year) => `${year} apr. J.-C.`,
    million: 'M',
    billion: 'Md',
    notToScale: 'pas à l’échelle',
    separator: SEPARATOR,
    decimal: ',',
  },
};
