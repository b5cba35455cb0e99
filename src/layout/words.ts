/** The names that the axis prints. Pure; imports nothing. */

export interface AxisWords {
  /** From Monday. */
  readonly weekdays: readonly string[];
  readonly months: readonly string[];
  readonly shortMonths: readonly string[];
  /** Around a year's number. */
  readonly beforeChrist: (year: string) => string;
  readonly million: string;
  readonly billion: string;
}

export const ENGLISH: AxisWords = {
  weekdays: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
  months: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  shortMonths: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' '),
  beforeChrist: (year) => `${year} BC`,
  million: 'm',
  billion: 'bn',
};

/** "2024", "44 BC" for the astronomical −43, "12,000", "66 m BC", "13.8 bn BC". */
export function yearText(year: number, words: AxisWords): string {
  const count = year > 0 ? year : 1 - year;
  const text =
    count >= 1e9 && count % 1e7 === 0
      ? `${count / 1e9} ${words.billion}`
      : count >= 1e6 && count % 1e4 === 0
        ? `${count / 1e6} ${words.million}`
        : grouped(count);
  return year > 0 ? text : words.beforeChrist(text);
}

/** Four digits stay together, as years are written. */
const grouped = (count: number): string =>
  count < 10_000 ? String(count) : String(count).replace(/\B(?=(\d{3})+$)/g, ',');
