/** A text with places for values, as it is read from a file, and how it is filled in. Pure. */

/**
 * The parts of a text in their order. A number stands for a counted value, by its index; a list for
 * a value as it is. A pair is a choice by a value: its index, and a text for each form.
 */
export type Message = readonly (string | number | readonly [index: number] | Choice)[];

type Choice = readonly [index: number, forms: Readonly<Record<string, Message>>];

/** Null: the value is missing. */
export type MessageValue = string | number | boolean | null;

/** How a language writes and counts numbers. */
export interface Grammar {
  readonly number: (n: number) => string;
  readonly plural: (n: number) => string;
}

/** @example fillIn(['about ', 0], ['1850'], grammar) // "about 1850" */
export const fillIn = (
  message: Message,
  values: readonly MessageValue[],
  grammar: Grammar,
): string =>
  message
    .map((part) => {
      if (typeof part === 'string') return part;
      if (typeof part === 'number') return grammar.number(Number(values[part]));
      const [index, forms] = part;
      if (forms === undefined) return String(values[index] ?? '');
      return fillIn(formFor(values[index] ?? null, forms, grammar), values, grammar);
    })
    .join('');

/** A number is said by its own form (`=0`), or by that of its plural category. */
function formFor(value: MessageValue, forms: Choice[1], { plural }: Grammar): Message {
  const names =
    typeof value === 'number'
      ? [`=${value}`, plural(value)]
      : [value === null ? 'none' : value === true ? 'yes' : value === false ? 'no' : value];
  const found = names.find((name) => name in forms) ?? 'other';
  // As in `createCounting`, Intl may know a category for which a language has no form.
  return forms[found] ?? Object.values(forms).at(-1) ?? [];
}
