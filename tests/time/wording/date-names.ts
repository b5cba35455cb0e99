/**
 * Generates src/time/wording/date-names-<language>.ts from the locales of date-fns, which come from
 * the Unicode CLDR. Node only. `UPDATE=1 npx vitest run --project unit
 * tests/time/wording/date-names.test.ts` writes the files.
 */
import type { Day, Locale, Month } from 'date-fns';
import { enUS } from 'date-fns/locale/en-US';
import { fr } from 'date-fns/locale/fr';
import { uk } from 'date-fns/locale/uk';
import manifest from 'date-fns/package.json' with { type: 'json' };
import type { Language } from '../../../src/view/language.ts';

interface Names {
  readonly locale: Locale;
  /** The form of weekdays where there is little room: "Tue", "вт". */
  readonly shortWeekday: 'abbreviated' | 'short';
}

export const LANGUAGES: Readonly<Record<Language, Names>> = {
  en: { locale: enUS, shortWeekday: 'abbreviated' },
  fr: { locale: fr, shortWeekday: 'abbreviated' },
  uk: { locale: uk, shortWeekday: 'short' },
};

const monthNames = (
  { localize }: Locale,
  width: 'wide' | 'abbreviated',
  context: 'formatting' | 'standalone',
): string[] =>
  Array.from({ length: 12 }, (_, month) => localize.month(month as Month, { width, context }));

/** From Monday on. */
const weekdayNames = ({ localize }: Locale, width: 'wide' | 'abbreviated' | 'short'): string[] =>
  Array.from({ length: 7 }, (_, i) => localize.day(((i + 1) % 7) as Day, { width }));

/** The whole text of a language's file. */
export function namesFile({ locale, shortWeekday }: Names): string {
  const rows = [
    monthNames(locale, 'wide', 'standalone'),
    monthNames(locale, 'wide', 'formatting'),
    monthNames(locale, 'abbreviated', 'standalone'),
    weekdayNames(locale, 'wide'),
    weekdayNames(locale, shortWeekday),
  ];
  if (/[|`\\$]/.test(rows.flat().join(''))) throw new Error(`${locale.code} needs another form`);
  return `/**
 * Names of months and weekdays, from the locale ${locale.code} of date-fns ${manifest.version}. Made by
 * tests/time/wording/date-names.ts, with
 * \`UPDATE=1 npx vitest run --project unit tests/time/wording/date-names.test.ts\`; not for editing.
 */
import { namesFrom } from './date-names.ts';

export const NAMES = namesFrom(\`
${rows.map((names) => names.join('|')).join('\n')}
\`);
`;
}
