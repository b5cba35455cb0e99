/** Loads the texts of a language. English is always there; the others are fetched when needed. */
import { offerOf, type Language } from '../view/language.ts';
import { ENGLISH, type Words } from './english.ts';

/** The language of the page until another one has been loaded. */
export const FIRST: Words = ENGLISH;

/** Calls a dynamic import, in a way of its own if it failed before. */
type Ask = <Module>(load: () => Promise<Module>) => Promise<Module>;

/** Rejects if they cannot be fetched. */
export async function loadWords(language: Language, ask: Ask): Promise<Words> {
  const written = await writtenWords(language, ask);
  const address = offerOf(language)?.words;
  if (!address) return written!;
  const coming = fetch(address);
  return (await ask(() => import('./load-data.ts'))).readData(await coming, written);
}

/** Null for a language whose words are data. */
async function writtenWords(language: Language, ask: Ask): Promise<Words | null> {
  switch (language) {
    case 'fr':
      return (await ask(() => import('./french.ts'))).FRENCH;
    case 'uk':
      return (await ask(() => import('./ukrainian.ts'))).UKRAINIAN;
    case 'en':
      return ENGLISH;
    default:
      return null;
  }
}
