/**
 * The names of months and weekdays in each language. They are taken from the locales of date-fns,
 * because a whole locale would weigh kilobytes. Pure.
 */

export interface DateNames {
  /** From January: alone ("січень"), beside a day ("6 січня"), and short. */
  readonly months: readonly string[];
  readonly monthsOfDay: readonly string[];
  readonly shortMonths: readonly string[];
  /** From Monday. */
  readonly weekdays: readonly string[];
  readonly shortWeekdays: readonly string[];
}

/** @param table has one line for each list, in the order above, with `|` between names */
export function namesFrom(table: string): DateNames {
  const [months = [], monthsOfDay = [], shortMonths = [], weekdays = [], shortWeekdays = []] = table
    .trim()
    .split('\n')
    .map((line) => line.split('|'));
  return { months, monthsOfDay, shortMonths, weekdays, shortWeekdays };
}
