/** Which texts of a page are in another language than its own words. Pure. */
import { languageOf } from '../../view/language.ts';
import type { Words } from '../../words/english.ts';

/** What `lang` has to say of a text; nothing where that is the language around it. */
export const foreign = (tag: string, { language }: Words): string | undefined =>
  languageOf(tag) === language ? undefined : tag;
