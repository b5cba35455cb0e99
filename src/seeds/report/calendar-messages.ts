/** Messages about dates, time zones, weekends and the time scale in seeds. */

/** `suggestion` is a whole sentence or empty, except where a message puts it in quotation marks. */
export const CALENDAR_MESSAGES = {
  'date-invalid': (why: string, offer = '') => ({ sentence: why, ...(offer && { hint: offer }) }),
  'date-written': (value: string, offer: string) => ({
    sentence: `"${value}" is not how a date is written here: dates are EDTF.`,
    hint: offer,
  }),
  'date-yearless': (value: string) =>
    `"${value}" has no year: write the day with its year, as in 2026-01-06.`,
  'date-counted': (value: string) => ({
    sentence: `"${value}" is not a date by itself: write the day that it means, as in 2026-01-06.`,
    hint: 'Say in dating how it is known: basis: relative, with these words as its phrase.',
  }),
  'zone-unknown': (value: string, suggestion = '') => ({
    sentence: `"${value}" is not the name of a time zone.`,
    hint: suggestion || 'Write the name of a place, Europe/Paris, America/New_York …, or UTC.',
  }),
  'zone-abbreviation': (value: string, suggestion = '') => ({
    sentence: `"${value}" names no place, and may stand for more than one zone: write the zone of a place, or UTC.`,
    ...(suggestion && { hint: suggestion }),
  }),
  'zone-utc': (value: string) => `"${value}" is written UTC here.`,
  'zone-offset': (value: string, suggestion = '') => ({
    sentence: `"${value}" is an offset from UTC, and a place’s offset may change over the year: write the zone of a place, or UTC.`,
    ...(suggestion && { hint: suggestion }),
  }),
  'zone-unsupported': (value: string) => ({
    sentence: `The time zone "${value}" is newer than this Node.js.`,
    hint: 'Install a newer Node.js, or write an older zone with the same clock.',
  }),
  'zone-unused': (value: string, when: string) =>
    `"${value}" has no effect here: "${when}" has no clock time.`,
  'zone-differs': (value: string, ahead: string, written: string) => ({
    sentence: `Clocks in ${value} were then at ${ahead}, and this has ${written}.`,
    hint: 'Write the time as the document has it, with the offset of its own clock.',
  }),
  'weekend-form': (value: string, suggestion = '') => ({
    sentence: `"${value}" is not a weekend: write fri-sat, a list of days, [fri, sun], or none.`,
    ...(suggestion && { hint: `Did you mean "${suggestion}"?` }),
  }),
  'scale-form': (value: string) =>
    `"${value}" is not a scale of the chart: write evened, to-scale, or nothing.`,
  'weekend-whole': () => 'All seven days are a weekend here: leave one for work, or write none.',
};
