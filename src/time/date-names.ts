/** The names of months and weekdays, written out: a whole locale would weigh kilobytes. Pure. */

export interface DateNames {
  /** From January; alone ("січень"), beside a day ("6 січня"), and short. */
  readonly months: readonly string[];
  readonly monthsOfDay: readonly string[];
  readonly shortMonths: readonly string[];
  /** From Monday. */
  readonly weekdays: readonly string[];
  readonly shortWeekdays: readonly string[];
}

/** Each with a space between them. */
export const namesFrom = (
  months: string,
  monthsOfDay: string,
  shortMonths: string,
  weekdays: string,
  shortWeekdays: string,
): DateNames => ({
  months: months.split(' '),
  monthsOfDay: monthsOfDay.split(' '),
  shortMonths: shortMonths.split(' '),
  weekdays: weekdays.split(' '),
  shortWeekdays: shortWeekdays.split(' '),
});
