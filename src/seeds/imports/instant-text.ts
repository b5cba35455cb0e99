/** Writes a moment that a file gives in milliseconds. Pure. */

/**
 * In UTC, to the minute or, if it has seconds, to the second. Empty beyond the years of four digits.
 *
 * @param ms since 1970-01-01T00:00Z
 */
export function formatIso(ms: number): string {
  if (!(Math.abs(ms) < 8.64e15)) return '';
  const text = new Date(ms).toISOString();
  if (!/^\d{4}-/.test(text)) return '';
  return text.endsWith(':00.000Z') ? `${text.slice(0, 16)}Z` : `${text.slice(0, 19)}Z`;
}
