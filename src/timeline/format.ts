/** Tells which format some data claim to be in. Pure. */

/** The first format wrote dates as days. format-1.ts reads it. */
export const isFormat1 = (json: unknown): boolean =>
  typeof json === 'object' &&
  json !== null &&
  'format' in json &&
  typeof json.format === 'string' &&
  /^sourceline\/1(\.|$)/.test(json.format);
