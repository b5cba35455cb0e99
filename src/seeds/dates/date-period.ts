/**
 * Reads decades, centuries, seasons, quarters, stretches and approximate dates as people write
 * them.
 */
import { twoDigits } from '../../time/digits.ts';

type Points = (text: string) => readonly string[];

/** Each rule has a pattern and the EDTF that a match may mean. */
const RULES: readonly (readonly [RegExp, (groups: Groups, points: Points) => readonly string[]])[] =
  [
    [
      /^(?:~|±|ca?\.|ca |c(?=\d)|circa|about|around|approx(?:imately|\.)?|vers|environ|env\.|близько|бл\.|приблизно|um|około|ok\.|hacia|verso) ?(?<rest>.+)$/iu,
      ({ rest }, points) => all(rest, points).map((edtf) => `${edtf}~`),
    ],
    [
      /^(?<rest>.+?) ?\((?:\?|uncertain)\)$|^(?:perhaps|maybe|probably|peut-être|можливо) (?<other>.+)$/iu,
      ({ rest, other }, points) => all(rest ?? other, points).map((edtf) => `${edtf}?`),
    ],
    [
      /^(?:before|by|until|avant|до|vor) (?<rest>.+)$/iu,
      ({ rest }, points) => all(rest, points).map((edtf) => `[..${edtf}]`),
    ],
    [
      /^(?:after|après|після|nach) (?<rest>.+)$/iu,
      ({ rest }, points) => all(rest, points).map((edtf) => `[${edtf}..]`),
    ],
    [
      /^(?:since|depuis|від|seit) (?<rest>.+)$/iu,
      ({ rest }, points) => all(rest, points).map((edtf) => `${edtf}/..`),
    ],
    // "mid-1990s" means about 1995; "early" and "late" give no year to count from.
    [
      /^(?:mid|milieu des années|середина)[- ](?:the )?(?<decade>\d{3})0(?:['’]?s|-х|-ті)?$/iu,
      ({ decade }) => [`${decade}5~`, ...decadeOf(decade)],
    ],
    [
      /^(?:(?:early|late|the|in the|années|les années|début des années|fin des années|початок|кінець)[- ])*(?<decade>\d{3})0(?<mark>['’]?s|['’]?er(?: jahre)?|-?(?:х|ті|тих)(?: роки| років| роках| рр\.?)?)$/iu,
      ({ decade }) => decadeOf(decade),
    ],
    [
      /^(?:les |début des |fin des |dans les )?années (?<decade>\d{3})0$/iu,
      ({ decade }) => decadeOf(decade),
    ],
    [
      /^(?:the )?(?<century>\d{1,2}|[xvi]+)\.?(?:st|nd|rd|th|e|ème|er|-[а-яіє]+)? ?(?:c\.|century|siècle|століття|ст\.|jahrhundert)$/iu,
      ({ century }) => centuryOf(numberOf(century)),
    ],
    [
      /^(?<season>spring|summer|autumn|fall|winter|printemps|été|automne|hiver|весна|весни|весною|навесні|літо|літа|влітку|осінь|осені|восени|зима|зими|взимку|frühling|frühjahr|sommer|herbst)(?: of| de| 'en)?,? (?<year>\d{4})(?: р\.?| року)?$/iu,
      ({ season, year }) => [`${year}-${seasonOf(season)}`],
    ],
    [
      /^(?:q(?<a>[1-4])|(?<b>[1-4])(?:st|nd|rd|th)? quarter(?: of)?|[tк](?<c>[1-4])|(?<d>[1-4])(?:er|e|ème) trimestre|(?<e>[1-4])[- ]?й? квартал)[ ,/-]*(?<year>\d{4})(?: р\.?| року)?$/iu,
      ({ a, b, c, d, e, year }) => quarter(Number(a ?? b ?? c ?? d ?? e), year),
    ],
    [
      /^(?<year>\d{4})[ /-]*[qtк](?<quarter>[1-4])$/iu,
      ({ quarter: of, year }) => quarter(Number(of), year),
    ],
    [
      /^h(?<half>[12])[ ,/-]*(?<year>\d{4})$/iu,
      ({ half, year = '' }) =>
        half === '1'
          ? stretch([`${year}-01`], [`${year}-06`])
          : stretch([`${year}-07`], [`${year}-12`]),
    ],
    // In "3–5 January 2026", the first day takes the month and year of the last.
    [
      /^(?<first>\d{1,2}) ?[-–—/] ?(?<rest>(?<last>\d{1,2}) \D.*)$/u,
      ({ first, last, rest }, points) =>
        stretch(points(rest!.replace(last!, first!)), points(rest!)),
    ],
    [
      /^(?<month>\p{L}+\.?) (?<first>\d{1,2}) ?[-–—/] ?(?<last>\d{1,2}),? (?<year>\d{4})$/u,
      ({ month, first, last, year }, points) =>
        stretch(points(`${month} ${first} ${year}`), points(`${month} ${last} ${year}`)),
    ],
    [
      /^(?:from |between |du |від )?(?<from>.*?\d{4})(?: ?[–—] ?| - | to | and | au | à | до | bis |-(?=\d{4}$))(?<to>.*\d{4})$/iu,
      ({ from, to }, points) => stretch(all(from, points), all(to, points)),
    ],
    [
      /^(?<century>\d\d)(?<from>\d\d) ?[-–—] ?(?<to>\d\d)$/u,
      ({ century, from, to }) => stretch([`${century}${from}`], [`${century}${to}`]),
    ],
  ];

type Groups = Readonly<Record<string, string | undefined>>;

const SEASONS = [
  /^(spring|printemps|вес|навесні|früh)/iu,
  /^(summer|été|літ|влітку|sommer)/iu,
  /^(autumn|fall|automne|ос|восени|herbst)/iu,
];

const seasonOf = (name = ''): number => {
  const found = SEASONS.findIndex((pattern) => pattern.test(name));
  return 21 + (found < 0 ? SEASONS.length : found);
};

/** Something that lasted a quarter, or something within it. */
function quarter(of: number, year = ''): string[] {
  const month = (n: number): string => `${year}-${twoDigits(n)}`;
  return stretch([month(3 * of - 2)], [month(3 * of)]);
}

function stretch(from: readonly string[], to: readonly string[]): string[] {
  if (from.length !== to.length) return [];
  return from.flatMap((first, i) => [`${first}/${to[i]}`, `[${first}..${to[i]}]`]);
}

const ROMAN = { i: 1, v: 5, x: 10 } as const;

/** Reads "19" or "XIX". */
function numberOf(text = ''): number {
  if (/^\d+$/.test(text)) return Number(text);
  const digits = Array.from(text.toLowerCase(), (letter) => ROMAN[letter as keyof typeof ROMAN]);
  return digits.reduce((sum, digit, i) => sum + (digit < (digits[i + 1] ?? 0) ? -digit : digit), 0);
}

/** Both meanings: the decade as a unit, and one of its years. */
const decadeOf = (digits = ''): string[] => [`${digits}X`, `[${digits}0..${digits}9]`];

/** The 19th century began in 1801. */
function centuryOf(n: number): string[] {
  return [`${twoDigits(n - 1)}XX`, `[${twoDigits(n - 1)}01..${twoDigits(n)}00]`];
}

const plainYear = (text: string): string[] => {
  const year = /^(\d{3,4})(?: ?(?:р\.?|року|рік))?$/u.exec(text)?.[1];
  return year ? [year.padStart(4, '0')] : [];
};

/** A part may already be EDTF: "c. 1850", "before 2026-01-06". */
const all = (text = '', points: Points): string[] => [
  ...plainYear(text),
  ...(/^-?\d{4}-\d\d(-\d\d)?$/.test(text) ? [text] : []),
  ...points(text),
  ...RULES.slice(5, 8).flatMap(([pattern, means]) => {
    const groups = pattern.exec(text)?.groups;
    return groups ? means(groups, points) : [];
  }),
];

/** @param points gives the days and months that a part may mean */
export const periods = (text: string, points: Points): string[] =>
  RULES.flatMap(([pattern, means]) => {
    const groups = pattern.exec(text)?.groups;
    return groups ? means(groups, points) : [];
  });
