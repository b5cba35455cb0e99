/** The languages that the page speaks, and which of them a reader gets. Pure. */

/** The first is the one that is always there. */
export const LANGUAGES = ['en', 'fr', 'uk'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Each by its own name, as its speakers look for it. */
export const ENDONYMS: Readonly<Record<Language, string>> = {
  en: 'English',
  fr: 'Français',
  uk: 'Українська',
};

/** The language of a tag (BCP 47: "fr-CA" is French), if the page speaks it. */
export const languageOf = (tag: string): Language | undefined =>
  LANGUAGES.find((language) => tag.toLowerCase().split('-', 1)[0] === language);

/** The first of these tags that the page speaks; undefined where it speaks none. */
export const firstSpoken = (tags: readonly string[]): Language | undefined =>
  tags.map(languageOf).find((language) => language !== undefined);
