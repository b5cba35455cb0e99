/** Formats numbers and counted nouns by the grammar of a language. */
import type { WrittenLanguage } from '../view/language.ts';

/** The plural forms of a noun after whole numbers. */
interface Forms {
  readonly en: 'one' | 'other';
  readonly fr: 'one' | 'other';
  readonly uk: 'one' | 'few' | 'many';
}

export interface Counting<L extends WrittenLanguage> {
  /** @example number(12345) // "12,345" */
  readonly number: (n: number) => string;
  /** @example counted(2, { one: 'event', other: 'events' }) // "2 events" */
  readonly counted: (n: number, forms: Readonly<Record<Forms[L], string>>) => string;
}

/** Below this, no language groups digits. */
const GROUPED = 1000;

/** @param language a tag (BCP 47) */
export function createNumber(language: string): (n: number) => string {
  // Made when a number needs it: the first one in a page takes Chromium 30 to 40 ms.
  let format: Intl.NumberFormat | undefined;
  return (n) => {
    if (n < GROUPED) return String(n);
    format ??= new Intl.NumberFormat(language);
    // Some versions of Intl put a narrow space between thousands, which the bundled fonts lack.
    return format.format(n).replaceAll('\u202f', '\u00a0');
  };
}

export function createCounting<L extends WrittenLanguage>(language: L): Counting<L> {
  const rules = new Intl.PluralRules(language);
  const number = createNumber(language);
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
