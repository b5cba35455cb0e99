/** Checks a text of a file of words: its places for values, and its plural forms. */
import type { Entry, Value as TextValue } from '../../words/brought/entry.ts';
import { parseMessage, type Chosen } from '../../words/brought/parse-message.ts';
import type { Report } from '../../seeds/report/report.ts';
import { nearest } from '../../seeds/report/suggestion.ts';
import { within } from '../../seeds/report/source.ts';
import { checkCharacters } from '../../seeds/seed/character-check.ts';
import { formatCount } from '../../seeds/report/shown.ts';
import type { Value } from '../../seeds/seed/value.ts';

/** In UTF-16 units: five times the longest of ours. */
const LONGEST = 2_000;

/** The text with the spaces at its ends. Null, and reported, if anything is wrong. */
export function checkText(
  key: string,
  { english, values }: Entry,
  value: Value,
  language: string,
  report: Report,
): string | null {
  if (value.kind !== 'text') {
    report.add('words-text', { ...value.spot, end: value.spot.start + 1 }, key);
    return null;
  }
  const { value: text, spot } = value;
  if (text.length > LONGEST) {
    report.add('text-long', spot, key, formatCount(LONGEST));
    return null;
  }
  if (!checkCharacters(text, spot, report)) return null;
  if (text.trim() === '') {
    report.add('value-empty', spot, key);
    return null;
  }
  const before = report.count;
  const known = values.map(({ name }) => name);
  const { names, choices, problems } = parseMessage(text, values);
  for (const problem of problems) {
    const at = within(spot, text, problem.at);
    if (problem.kind === 'brace') report.add('words-brace', at, key);
    else if (problem.kind === 'form') report.add('words-form-name', at, key, problem.form);
    else
      report.add(
        'words-place-unknown',
        at,
        key,
        problem.name,
        known.length > 0 ? known.map((name) => `{${name}}`).join(', ') : '',
        () => nearest(problem.name, known) ?? '',
      );
  }
  if (problems.length > 0) return null;
  const needed = parseMessage(String(english), values);
  for (const name of needed.names)
    if (!GRAMMAR.test(name) && !isNamed(name, names))
      report.add('words-place-missing', spot, key, `{${name}}`, String(english));
  for (const choice of choices) {
    const chosen = values.find(({ name }) => name === choice.name)!;
    checkForms(choice, chosen, language, (code, form, needs) =>
      report.add(code, within(spot, text, choice.at), key, choice.name, form, needs),
    );
  }
  return report.count > before ? null : text;
}

/** What only some languages need to choose by. */
const GRAMMAR = /^(ordinal|kind|lastKind)$/;

/** One of the forms of a value stands for it: {date.of} for {date}. */
const isNamed = (name: string, names: ReadonlySet<string>): boolean =>
  [...names].some((each) => each.split('.', 1)[0] === name.split('.', 1)[0]);

type Tell = (
  code: 'words-form-missing' | 'words-form-unknown',
  form: string,
  needed: string,
) => void;

function checkForms({ forms }: Chosen, { kind }: TextValue, language: string, tell: Tell): void {
  const { needed, allowed } = formsOf(kind, language);
  for (const form of needed)
    if (!forms.includes(form) && !(typeof kind !== 'string' && forms.includes('other')))
      tell('words-form-missing', form, needed.join(', '));
  for (const form of forms)
    if (!allowed.includes(form) && !(kind === 'count' && form.startsWith('=')))
      tell('words-form-unknown', form, allowed.join(', '));
}

interface Forms {
  /** A choice must have them. */
  readonly needed: readonly string[];
  readonly allowed: readonly string[];
}

function formsOf(kind: TextValue['kind'], language: string): Forms {
  if (kind === 'count')
    return { needed: countForms(language), allowed: allForms(language, 'cardinal') };
  if (kind === 'ordinal') return { needed: ['other'], allowed: allForms(language, 'ordinal') };
  if (kind === 'flag') return { needed: ['yes', 'no'], allowed: ['yes', 'no'] };
  if (typeof kind !== 'string') return { needed: kind, allowed: [...kind, 'other'] };
  return { needed: ['none', 'other'], allowed: ['none', 'other'] };
}

/** Those that a whole number up to a thousand takes: others are for fractions and millions. */
export function countForms(language: string): readonly string[] {
  const rules = new Intl.PluralRules(language);
  const taken = new Set(Array.from({ length: 1001 }, (_, n) => rules.select(n)));
  return ORDER.filter((each) => taken.has(each));
}

const ORDER = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;

function allForms(language: string, type: 'cardinal' | 'ordinal'): readonly string[] {
  const { pluralCategories } = new Intl.PluralRules(language, { type }).resolvedOptions();
  return ORDER.filter((each) => pluralCategories.includes(each));
}
