/** Tells which format some data claim to be in. Pure. */

/** The first format wrote dates as days. format-1.ts reads it. */
export const isFormat1 = (json: unknown): boolean =>
  typeof json === 'object' &&
  json !== null &&
  'format' in json &&
  typeof json.format === 'string' &&
  /^sourceline\/1(\.|$)/.test(json.format);

/** The format that everything here writes. A later minor version can also be read. */
export const FORMAT = 'sourceline/2';
export const FORMAT_2 = /^sourceline\/2(\.\d+)?$/;
export const isFormat2 = (format: string): boolean => FORMAT_2.test(format);
