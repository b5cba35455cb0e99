/** What the axis needs of a language. Pure; imports `time`. */
import { grouped } from '../time/age.ts';
import type { DateWords } from '../time/date-words.ts';

export type AxisWords = Pick<DateWords, 'names' | 'dayOfMonth' | 'axis'>;

/**
 * "2024", "44 BC" for the astronomical −43, "AD 44" (a bare 44 would be taken for either),
 * "12,000", "66 m BC", "13.8 bn BC".
 */
export function yearText(year: number, { axis }: AxisWords): string {
  const count = year > 0 ? year : 1 - year;
  const large = (unit: number, name: string): string =>
    `${String(count / unit).replace('.', axis.decimal)} ${name}`;
  const text =
    count >= 1e9 && count % 1e7 === 0
      ? large(1e9, axis.billion)
      : count >= 1e6 && count % 1e4 === 0
        ? large(1e6, axis.million)
        : grouped(count, axis.separator);
  if (year <= 0) return axis.beforeChrist(text);
  return year < 1000 ? axis.afterChrist(text) : text;
}
