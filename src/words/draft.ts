/** What stands before the title of a draft, in the languages of our scripts. Only `dev` shows drafts. Pure. */
import { primary } from '../timeline/translation.ts';
import type { WrittenLanguage } from '../view/language.ts';

interface Marks {
  readonly long: string;
  readonly short: string;
}

const MARKS: Readonly<Record<WrittenLanguage, Marks>> = {
  en: { long: 'Draft – not published', short: 'Draft' },
  fr: { long: 'Brouillon – non publié', short: 'Brouillon' },
  uk: { long: 'Чернетка – не опубліковано', short: 'Чернетка' },
};

/** @param language of the timeline (BCP 47); others than ours get English */
export function draftMarks(language: string): Marks {
  const main = primary(language);
  return main === 'fr' || main === 'uk' ? MARKS[main] : MARKS.en;
}
