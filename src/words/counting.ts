/** Formats numbers and counted nouns by the grammar of a language. Pure. */
import type { WrittenLanguage } from '../view/language.ts';

/** The plural forms of a noun after whole numbers. */
interface Forms {
  readonly en: 'one' | 'other';
  readonly fr: 'one' | 'other';
  readonly uk: 'one' | 'few' | 'many';
}

export interface Counting<L extends WrittenLanguage> {
  /**
   * @param n a whole number, or one below 1,000
   * @example number(12345) // "12,345"
   */
  readonly number: (n: number) => string;
  /** @example counted(2, { one: 'event', other: 'events' }) // "2 events" */
  readonly counted: (n: number, forms: Readonly<Record<Forms[L], string>>) => string;
}

/** Between thousands. The bundled fonts lack the narrow space of French. */
const SEPARATORS: Readonly<Record<WrittenLanguage, string>> = {
  en: ',',
  fr: '\u00a0',
  uk: '\u00a0',
};

export function createCounting<L extends WrittenLanguage>(language: L): Counting<L> {
  const rules = new Intl.PluralRules(language);
  // Not by Intl.NumberFormat: the first one in a page takes Chromium 40 to 60 ms.
  const number = (n: number): string =>
    String(n).replace(/\B(?=(?:\d{3})+$)/g, SEPARATORS[language]);
  return {
    number,
    counted(n, forms) {
      const all: Partial<Record<string, string>> = forms;
      // Intl knows more categories than there are forms (a French million). Those use the last
      // form.
      const noun = all[rules.select(n)] ?? Object.values<string>(forms).at(-1)!;
      return `${number(n)} ${noun}`;
    },
  };
}
