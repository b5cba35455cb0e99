/** The languages of the page, and how one is chosen. Pure. */

/** The first one is always loaded. */
export const LANGUAGES = ['en', 'fr', 'uk'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Each language in its own words, as its speakers look for it. */
export const ENDONYMS: Readonly<Record<Language, string>> = {
  en: 'English',
  fr: 'Français',
  uk: 'Українська',
};

/** The language for a tag (BCP 47), if the page has it. "fr-CA" gives French. */
export const languageOf = (tag: string): Language | undefined =>
  LANGUAGES.find((language) => tag.toLowerCase().split('-', 1)[0] === language);

/** The first of these tags whose language the page has; undefined if there is none. */
export const firstSpoken = (tags: readonly string[]): Language | undefined =>
  tags.map(languageOf).find((language) => language !== undefined);
