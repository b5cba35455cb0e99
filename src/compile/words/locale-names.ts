/** What a locale says of a language, to begin its translation with. Node only. */

export interface LocaleNames {
  /** The language in its own words. */
  readonly name: string;
  /** Names of months and weekdays, by key. */
  readonly lists: Readonly<Record<string, readonly string[]>>;
}

/** In the Gregorian calendar. */
export function localeNames(language: string): LocaleNames {
  const locale = `${language}-u-ca-gregory-nu-latn`;
  const partsOf = (options: Intl.DateTimeFormatOptions, type: string) => {
    const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
    return (date: number): string =>
      format.formatToParts(date).find((part) => part.type === type)?.value ?? '';
  };
  const months = Array.from({ length: 12 }, (_, month) => Date.UTC(2024, month, 15));
  // A Monday and the days after it.
  const days = Array.from({ length: 7 }, (_, day) => Date.UTC(2024, 0, 1 + day));
  const alone = months.map(partsOf({ month: 'long' }, 'month'));
  const beside = months.map(partsOf({ month: 'long', day: 'numeric' }, 'month'));
  return {
    name: new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language,
    lists: {
      'dates.months': alone,
      ...(beside.join() !== alone.join() && { 'dates.monthsOfDay': beside }),
      'dates.shortMonths': months.map(partsOf({ month: 'short', day: 'numeric' }, 'month')),
      'dates.weekdays': days.map(partsOf({ weekday: 'long' }, 'weekday')),
      'dates.shortWeekdays': days.map(partsOf({ weekday: 'short' }, 'weekday')),
    },
  };
}
