/** The names of font families. Pure. */

/** Ours. They come after a site's own, for letters that those lack. */
export const SANS_FAMILY = 'Source Sans 3';
export const SERIF_FAMILY = 'Source Serif 4';

/** What the fonts of a site are called in its pages and pictures, whatever their makers call them. */
export const OWN_TEXT = 'Sourceline Text';
export const OWN_HEADINGS = 'Sourceline Headings';

/** The site's own family that comes before one of ours. */
export const OWN_BEFORE: Readonly<Record<string, string>> = {
  [SANS_FAMILY]: OWN_TEXT,
  [SERIF_FAMILY]: OWN_HEADINGS,
};

/**
 * A script or a drawing in which the site's own families come first.
 *
 * @param text with the lists of src/chart/theme.ts as they are written there
 */
export const withOwnFamilies = (text: string, families: readonly string[]): string =>
  Object.entries(OWN_BEFORE)
    .filter(([, own]) => families.includes(own))
    .reduce((all, [ours, own]) => all.replaceAll(`'${ours}',`, `'${own}', '${ours}',`), text);
