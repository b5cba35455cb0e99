/** The names of months and weekdays. Pure; imports only types. */
import type { Day, Locale, Month } from 'date-fns';

export interface DateNames {
  /** From January; alone ("січень"), beside a day ("6 січня"), and short. */
  readonly months: readonly string[];
  readonly monthsOfDay: readonly string[];
  readonly shortMonths: readonly string[];
  /** From Monday. */
  readonly weekdays: readonly string[];
  readonly shortWeekdays: readonly string[];
}

/** As a locale of date-fns has them; `short` is how its weekdays are called where room is little. */
export function namesOf(
  { localize }: Pick<Locale, 'localize'>,
  short: 'abbreviated' | 'short',
): DateNames {
  const months = (width: 'wide' | 'abbreviated', context: 'formatting' | 'standalone') =>
    Array.from({ length: 12 }, (_, month) => localize.month(month as Month, { width, context }));
  const weekdays = (width: 'wide' | 'abbreviated' | 'short') =>
    Array.from({ length: 7 }, (_, i) => localize.day(((i + 1) % 7) as Day, { width }));
  return {
    months: months('wide', 'standalone'),
    monthsOfDay: months('wide', 'formatting'),
    shortMonths: months('abbreviated', 'standalone'),
    weekdays: weekdays('wide'),
    shortWeekdays: weekdays(short),
  };
}
