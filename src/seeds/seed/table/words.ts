/** The words of a table's cells, in the languages of the page. Pure. */
import { folded } from './columns.ts';

const STATUS = {
  confirmed: ['confirmé', 'confirmée', 'підтверджено'],
  reported: ['rapporté', 'rapportée', 'повідомлено', 'повідомляється'],
  claimed: ['affirmé', 'affirmée', 'заявлено', 'стверджується'],
  unconfirmed: ['non confirmé', 'non confirmée', 'непідтверджено', 'не підтверджено'],
  planned: ['prévu', 'prévue', 'заплановано'],
};
const SUPPORTS = {
  what: ['quoi', 'що'],
  when: ['quand', 'коли'],
  who: ['qui', 'хто'],
  where: ['où', 'де'],
  number: ['nombre', 'число', 'кількість'],
};
const DIRECTION = { back: ['arrière', 'назад'], ahead: ['avant', 'вперед'] };
const DRAFT = {
  true: ['yes', 'y', 'x', '1', 'draft', 'oui', 'vrai', 'так', 'чернетка', '✓'],
  false: ['no', 'n', '0', 'non', 'faux', 'ні'],
};

const bookOf = (words: Readonly<Record<string, readonly string[]>>): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(words).flatMap(([word, others]) =>
      [word, ...others].map((each) => [folded(each) || each, word] as const),
    ),
  );

export const WORDS = {
  status: bookOf(STATUS),
  supports: bookOf(SUPPORTS),
  direction: bookOf(DIRECTION),
  draft: bookOf(DRAFT),
} as const;

/** Our word for one of an editor's; the text itself if it is none, so that it can be reported. */
export const wordFor = (book: keyof typeof WORDS, text: string): string =>
  WORDS[book].get(folded(text) || text) ?? text;
