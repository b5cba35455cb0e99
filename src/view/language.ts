/** The languages of the page, and how one is chosen. Pure. */

/** The languages whose words are scripts. The first one is always loaded. */
export const LANGUAGES = ['en', 'fr', 'uk'] as const;
export type WrittenLanguage = (typeof LANGUAGES)[number];

/** A tag (BCP 47). */
export type Language = string;

/** A language that readers can choose. */
export interface Offered {
  readonly language: Language;
  /** In its own words, as its speakers look for it. */
  readonly name: string;
  /** The address of the words that are data: all of them, or changes to those in a script. */
  readonly words?: string;
}

export const USUAL: readonly Offered[] = [
  { language: 'en', name: 'English' },
  { language: 'fr', name: 'Français' },
  { language: 'uk', name: 'Українська' },
];

let all = USUAL;

/** The languages of the site. The first one speaks where no language fits. */
export const offered = (): readonly Offered[] => all;

/** Their tags, for a message: "en, fr, uk". */
export const offeredTags = (): string => all.map(({ language }) => language).join(', ');

/** Call it before anything asks for a language. */
export const offer = (languages: readonly Offered[]): void => void (all = languages);

export const offerOf = (language: Language): Offered | undefined =>
  all.find((each) => each.language === language);

/** The language for a tag (BCP 47), if the page has it. "fr-CA" gives French. */
export function languageOf(tag: string): Language | undefined {
  const own = all.find(({ language }) => language === tag) ?? all.find((each) => isNear(each, tag));
  return own?.language;
}

const isNear = ({ language }: Offered, tag: string): boolean => mainOf(language) === mainOf(tag);

/** @example mainOf('pt-BR') // "pt" */
const mainOf = (tag: string): string => tag.toLowerCase().split('-', 1)[0]!;

/** The first of these tags whose language the page has; undefined if there is none. */
export const firstSpoken = (tags: readonly string[]): Language | undefined =>
  tags.map(languageOf).find((language) => language !== undefined);
