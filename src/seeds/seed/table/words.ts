/** The words of a table's cells, in the languages of the page. Pure. */
import { folded } from './columns.ts';
import { LANGUAGES } from './languages/languages.ts';
import type { TableWords } from './languages/table-words.ts';

export type Book = Exclude<keyof TableWords, 'columns'>;

const bookOf = (book: Book): ReadonlyMap<string, string> =>
  new Map(
    LANGUAGES.flatMap((words) =>
      Object.entries<readonly string[]>(words[book]).flatMap(([word, others]) =>
        [word, ...others].map((each) => [folded(each) || each, word] as const),
      ),
    ),
  );

const WORDS: Readonly<Record<Book, ReadonlyMap<string, string>>> = {
  status: bookOf('status'),
  supports: bookOf('supports'),
  direction: bookOf('direction'),
  draft: bookOf('draft'),
};

/**
 * Our word for the one that an editor has used; the text itself if there is no such word, so that
 * it can be reported.
 */
export const wordFor = (book: Book, text: string): string =>
  WORDS[book].get(folded(text) || text) ?? text;
