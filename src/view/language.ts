/** The languages that the page speaks, and which of them a reader gets. Pure; imports nothing. */

/** The first is the one that is always there. */
export const LANGUAGES = ['en', 'fr', 'uk'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The language of a tag (BCP 47: "fr-CA" is French), if the page speaks it. */
const languageOf = (tag: string): Language | undefined =>
  LANGUAGES.find((language) => tag.toLowerCase().split('-', 1)[0] === language);

/** The first of these tags that the page speaks; English where it speaks none. */
export function firstSpoken(tags: readonly string[]): Language {
  for (const tag of tags) {
    const language = languageOf(tag);
    if (language) return language;
  }
  return LANGUAGES[0];
}
