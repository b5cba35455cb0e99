/** Which format some data say they are in. Pure. */

/** The first one, which wrote dates as days: format-1.ts reads it. */
export const isFormat1 = (json: unknown): boolean =>
  typeof json === 'object' &&
  json !== null &&
  'format' in json &&
  typeof json.format === 'string' &&
  /^sourceline\/1(\.|$)/.test(json.format);
