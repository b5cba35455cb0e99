/** Language tags. */

/** Whether it is a tag of BCP 47, written as it should be (en, en-GB, uk). */
export function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag)[0] === tag;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
