/** Makes the words of a language from data. Pure: the texts are read, never run as code. */
import type { Words } from '../english.ts';
import type { EvidenceWords } from '../english/evidence.ts';
import type { BroughtData, LaterWords, Leaf, Tree } from './texts.ts';
import { bringDates } from './dates.ts';
import { bringLegend } from './legend.ts';
import { merge } from './merge.ts';
import { fillIn, type Grammar, type MessageValue } from './message.ts';

type Revived = (...values: MessageValue[]) => unknown;

/**
 * The words that the data have, in place of those of `base`. A language without a base of its own
 * has all of them: compile makes sure of it.
 *
 * @param base English, French or Ukrainian, if the data are changes to that
 */
export function bringWords(data: BroughtData, base: Words | null): Words {
  const { language, direction, marks, texts } = data;
  const grammar = grammarOf(language, marks[1]);
  const {
    evidence,
    dialogs,
    data: formats,
    archive,
    still,
    dates,
    legend,
    ...early
  } = revive(texts, grammar) as Record<string, object | undefined>;
  const later = {
    below: early,
    evidence: evidence && bringChecked(evidence),
    ...{ dialogs, data: formats, archive, still },
  };
  const { number } = grammar;
  return {
    ...merge(base ?? ({} as Words), early),
    ...(base === null && { language, direction, number }),
    ...(base === null && { dates: bringDates(dates as never, language, marks) }),
    legend: base === null ? bringLegend(legend as never) : merge(base.legend, legend),
    later: later as Partial<LaterWords>,
  };
}

/** Below this, no language groups digits. */
const GROUPED = 1000;

/** Digits are those of the axis and of dates in every language. */
function grammarOf(language: string, decimal: string): Grammar {
  const rules = new Intl.PluralRules(language);
  // Made when a number needs it: the first one in a page takes Chromium 40 to 60 ms.
  let format: Intl.NumberFormat | undefined;
  return {
    number: (n) => {
      if (!Number.isInteger(n)) return String(n).replace('.', decimal);
      if (n < GROUPED) return String(n);
      format ??= new Intl.NumberFormat(`${language}-u-nu-latn`);
      // Some versions of Intl put a narrow space between thousands, which the bundled fonts lack.
      return format.format(n).replaceAll('\u202f', '\u00a0');
    },
    plural: (n) => rules.select(n),
  };
}

const isLeaf = (value: Leaf | Tree): value is Leaf =>
  typeof value === 'string' ||
  Array.isArray(value) ||
  ['f', 'p', 'c'].some((kind) => kind in (value as object));

const revive = (tree: Tree, grammar: Grammar): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(tree).map(([key, value]) => [
      key,
      isLeaf(value) ? reviveLeaf(value, grammar) : revive(value, grammar),
    ]),
  );

function reviveLeaf(leaf: Leaf, grammar: Grammar): unknown {
  if (typeof leaf === 'string' || !('f' in leaf || 'p' in leaf || 'c' in leaf)) return leaf;
  if ('c' in leaf) return leaf.c;
  if ('f' in leaf) return ((...values) => fillIn(leaf.f, values, grammar)) satisfies Revived;
  return ((...values) => leaf.p.map((half) => fillIn(half, values, grammar))) satisfies Revived;
}

/** Tells the words about checked quotations whether all, none or some of them are checked. */
function bringChecked(evidence: object): object {
  const { check } = evidence as {
    readonly check?: {
      readonly result?: { readonly against?: Revived; readonly article?: string };
    };
  };
  if (!check?.result) return evidence;
  const { against, article = '' } = check.result;
  const result: EvidenceWords['check']['result'] = (verified, cited) => {
    const share = verified === cited ? 'all' : verified === 0 ? 'none' : 'some';
    return [`${String(against?.(verified, cited, share))} `, article];
  };
  return { ...evidence, check: { ...check, result } };
}
