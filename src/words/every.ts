/** All texts in every language at once: for Node, where loading costs nothing. */
import { languageOf, offer, offered, type Language, type Offered } from '../view/language.ts';
import { bringWords } from './brought/bring.ts';
import type { BroughtData } from './brought/texts.ts';
import { ENGLISH, type Words } from './english.ts';
import { FRENCH } from './french.ts';
import { UKRAINIAN } from './ukrainian.ts';

const WRITTEN: Readonly<Record<Language, Words>> = { en: ENGLISH, fr: FRENCH, uk: UKRAINIAN };

/** Of a site's languages, those whose words are data, or partly. */
let dataOf: (language: Language) => BroughtData | null = () => null;
const brought = new Map<Language, Words>();

/** The texts for the language of a tag (BCP 47); of the first language of the site if it is unknown. */
export function wordsOf(tag: string): Words {
  const language = languageOf(tag) ?? offered()[0]!.language;
  const written = WRITTEN[language] ?? null;
  const known = brought.get(language);
  if (known) return known;
  const data = dataOf(language);
  if (!data) return written ?? ENGLISH;
  const words = bringWords(data, written);
  brought.set(language, words);
  return words;
}

/** Speaks the languages of a site. @param data is asked for the words of those that are used */
export function speak(
  languages: readonly Offered[],
  data: (language: Language) => BroughtData | null,
): void {
  offer(languages);
  dataOf = data;
  brought.clear();
}
