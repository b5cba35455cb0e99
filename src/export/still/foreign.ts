/** Which texts of a page are in a language other than its own. Pure. */
import { languageOf } from '../../view/language.ts';
import type { Words } from '../../words/english.ts';

/** The `lang` attribute of a text; undefined if it is in the language around it. */
export const foreign = (tag: string, { language }: Words): string | undefined =>
  languageOf(tag) === language ? undefined : tag;
