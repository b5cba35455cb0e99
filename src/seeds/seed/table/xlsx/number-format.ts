/** Which parts of a date the number format of a cell shows. Pure. Source: ECMA-376, 18.8.30 and 18.8.31. */

/** `elapsed` is a time that may have more than 24 hours. */
export type Shown = 'year' | 'month' | 'day' | 'weekday' | 'hour' | 'minute' | 'second' | 'elapsed';

/** Formats that are known by their number alone. The East Asian ones are in all these languages. */
const KNOWN: Readonly<Record<number, string>> = {
  ...{ 14: 'm/d/yyyy', 15: 'd-mmm-yy', 16: 'd-mmm', 17: 'mmm-yy', 18: 'h:mm AM/PM' },
  ...{ 19: 'h:mm:ss AM/PM', 20: 'h:mm', 21: 'h:mm:ss', 22: 'm/d/yyyy h:mm', 27: 'yyyy/m/d' },
  ...{ 30: 'm/d/yy', 31: 'yyyy/m/d', 32: 'h:mm', 33: 'h:mm:ss', 36: 'yyyy/m/d', 45: 'mm:ss' },
  ...{ 46: '[h]:mm:ss', 47: 'mm:ss.0', 50: 'yyyy/m/d', 57: 'yyyy/m/d' },
};

export const knownFormat = (id: number): string => KNOWN[id] ?? 'General';

/** Literal text, fillers and colours, then the letters of dates and times, then all else. */
const TOKEN = /"[^"]*"?|\\[^]|[_*][^]|\[[^\]]*\]?|AM\/PM|A\/P|y+|m+|d+|h+|s+|b+|e+|[^]/gi;

/** Null if the format is that of a number or of a text. */
export function shownBy(format: string): ReadonlySet<Shown> | null {
  const tokens = firstSection(format);
  if (tokens.join('') === 'general') return null;
  const isClock = (token: string | undefined, letter: string): boolean =>
    token !== undefined && token.replace('[', '').startsWith(letter);
  const shown = new Set<Shown>();
  const fields = tokens.filter((token) => /^(?:\[(?:h+|m+|s+)\]|[ymdhsbe]+)$/.test(token));
  for (const [i, token] of fields.entries()) {
    const letter = token.replace('[', '').charAt(0);
    const isMinute =
      token.startsWith('[') || isClock(fields[i - 1], 'h') || isClock(fields[i + 1], 's');
    if (letter === 'y' || letter === 'b' || letter === 'e') shown.add('year');
    if (letter === 'm') shown.add(isMinute ? 'minute' : 'month');
    if (letter === 'd') shown.add(token.length > 2 ? 'weekday' : 'day');
    if (letter === 'h') shown.add('hour');
    if (letter === 's') shown.add('second');
    if (token.startsWith('[')) shown.add('elapsed');
  }
  // Digits belong to a number, except after the decimal point of seconds.
  const digits = tokens.join('').replaceAll(/s\.0+/g, '');
  return shown.size === 0 || /[0#?]/.test(digits) ? null : shown;
}

/** A format may have others for negative numbers, zero and texts, after semicolons. */
function firstSection(format: string): string[] {
  const tokens = (format.match(TOKEN) ?? []).map((token) => token.toLowerCase());
  const end = tokens.indexOf(';');
  const isKept = (token: string): boolean =>
    /^\[(?:h+|m+|s+)\]$/.test(token) || !/^["\\_*[]/.test(token);
  return (end < 0 ? tokens : tokens.slice(0, end)).filter(isKept);
}

/** How many digits a number is filled up to with zeros: 3 for `000`; null for other formats. */
export const zerosOf = (format: string): number | null =>
  /^0{2,}$/.test(format) ? format.length : null;
