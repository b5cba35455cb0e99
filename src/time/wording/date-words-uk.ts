/** Ukrainian words for dates. Pure. */
import { ageOf, ERA_GOES_WITHOUT_SAYING, groupDigits } from './age.ts';
import { NAMES } from './date-names-uk.ts';
import type { DateWords, Named, PartOfDay } from './date-words.ts';
import { roman } from './roman.ts';

const SEPARATOR = '\u00a0';
const decimal = (n: number): string => String(n).replace('.', ',');

/** Months in the locative: "у січні". */
const IN_MONTH =
  'січні лютому березні квітні травні червні липні серпні вересні жовтні листопаді грудні'.split(
    ' ',
  );

type Case = 'рік' | 'року' | 'році';

function yearIn(year: number, word: Case | 'р.'): string {
  const age = ageOf(year);
  if (age) return `${decimal(age.count)} ${age.unit === 'million' ? 'млн' : 'млрд'} років тому`;
  const count = groupDigits(year > 0 ? year : 1 - year, SEPARATOR);
  const era = isPlain(year) ? '' : year > 0 ? ' н. е.' : ' до н. е.';
  return `${count} ${word}${era}`;
}

const isPlain = (year: number): boolean => year >= ERA_GOES_WITHOUT_SAYING && year <= 9999;

/** In a pair of years, the word for "year" is there only once. */
const yearsShareTheirWord = (first: Named, last: Named): boolean =>
  first.kind === 'year' &&
  last.kind === 'year' &&
  isPlain(first.date.year) &&
  isPlain(last.date.year);

const SEASONS = [
  { text: 'весна', of: 'весни', in: 'навесні' },
  { text: 'літо', of: 'літа', in: 'влітку' },
  { text: 'осінь', of: 'осені', in: 'восени' },
  { text: 'зима', of: 'зими', in: 'взимку' },
];

/** A season over the turn of the year names both years. */
function season(year: number, code: number, form: 'text' | 'of'): string {
  const isSouthern = code >= 29;
  const index = (code - 21) % 4;
  const overTheYear = index === (isSouthern ? 1 : 3);
  const years = overTheYear ? `${year}–${year + 1} років` : `${year} року`;
  const where = code < 25 ? '' : ` (${isSouthern ? 'південна' : 'північна'} півкуля)`;
  return `${SEASONS[index]![form]} ${years}${where}`;
}

const PARTS = {
  day: { text: 'якийсь день', of: 'якогось дня' },
  month: { text: 'якийсь місяць', of: 'якогось місяця' },
};

/** "у січні 2026 року", "у 1850-х роках", "навесні 2011 року". */
function inPeriod({ kind, date, text, of }: Named): string {
  const { year, month } = date;
  switch (kind) {
    case 'century':
      return `у ${text.replace('століття', 'столітті')}`;
    case 'decade':
      return `у ${year}-х роках`;
    case 'season':
      return SEASONS.reduce((all, each) => all.replace(each.text, each.in), text);
    case 'month':
      return `у ${IN_MONTH[month - 1]!} ${yearIn(year, 'року')}`;
    case 'year':
      return `у ${yearIn(year, 'році')}`;
    default:
      return of;
  }
}

const PART_OF_DAY: Readonly<Record<PartOfDay, string>> = {
  by: 'не пізніше',
  'not-before': 'не раніше',
  until: 'до',
  from: 'від',
};

export const UKRAINIAN_DATES: DateWords = {
  names: NAMES,
  dayOfMonth: String,
  day: (day, month, weekday) => `${weekday ? `${weekday}, ` : ''}${day} ${month}`,
  year: (year, of, brief) =>
    brief && isPlain(year) ? String(year) : yearIn(year, brief ? 'р.' : of ? 'року' : 'рік'),
  century: (n) => ({ text: `${roman(n)} століття`, of: `${roman(n)} століття` }),
  decade: (first) => ({ text: `${first}-ті роки`, of: `${first}-х років` }),
  season: (year, code) => ({ text: season(year, code, 'text'), of: season(year, code, 'of') }),
  some: (part, { of }) => ({ text: `${PARTS[part].text} ${of}`, of: `${PARTS[part].of} ${of}` }),
  withClock: (day, clock) => `${day}, ${clock}`,
  withHour: (day, clock) => `${day}, протягом години від ${clock}`,
  single: ({ text }) => text,
  to: (first, last, tight) =>
    yearsShareTheirWord(first, last)
      ? `${first.date.year}–${last.date.year} роки`
      : `${first.text}${tight ? '–' : ' – '}${last.text}`,
  clocks: (day, first, last) => `${day}, ${first}–${last}`,
  or: (first, last) =>
    yearsShareTheirWord(first, last)
      ? `${first.date.year} або ${last.date.year} рік`
      : `${first.text} або ${last.text}`,
  between: (first, last) =>
    yearsShareTheirWord(first, last)
      ? `колись від ${first.date.year} до ${last.date.year} року`
      : `колись від ${first.of} до ${last.of}`,
  by: ({ of }) => `не пізніше ${of}`,
  onOrAfter: ({ of }) => `не раніше ${of}`,
  since: ({ of }) => `з ${of}, досі триває`,
  from: ({ of }) => `з ${of}, кінець невідомий`,
  until: ({ of }) => `до ${of}`,
  untilUnknownStart: ({ of }) => `до ${of}, початок невідомий`,
  withinDay: (part, day, clock) => `${day}, ${PART_OF_DAY[part]} ${clock}`,
  oldStyle: (text, other) => `${text} за старим стилем${other === null ? '' : ` (${other})`}`,
  within: (period) => `колись ${inPeriod(period)}`,
  aboutEnd: ({ of }) => ({ text: `близько ${of}`, of: `близько ${of}` }),
  about: (text, single) => (single ? `близько ${single.of}` : `${text} (приблизно)`),
  uncertain: (text) => `${text} (дата непевна)`,
  lastUncertain: (text) => `${text} (остання дата непевна)`,
  axis: {
    beforeChrist: (year) => `${year} до н. е.`,
    afterChrist: (year) => `${year} н. е.`,
    million: 'млн',
    billion: 'млрд',
    notToScale: 'не в масштабі',
    separator: SEPARATOR,
    decimal: ',',
  },
};
