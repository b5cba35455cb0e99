/** Checks language tags. */

/** Whether it is a BCP 47 tag in its standard spelling (en, en-GB, uk). */
export function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag)[0] === tag;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
