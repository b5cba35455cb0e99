/**
 * Reads the texts of a file of words: `{name}` is a place for a value, and
 * `{name|one: a text|other: another text}` chooses a text by it. Pure.
 */
import type { Value } from './entry.ts';
import type { Message } from './message.ts';

/** Where a text has a mistake, in UTF-16 units from its start. */
export type MessageProblem =
  | { readonly kind: 'brace'; readonly at: number }
  /** A place for a value that there is not. */
  | { readonly kind: 'place'; readonly at: number; readonly name: string }
  /** A text of a choice that says for which value it is in no way that we know. */
  | { readonly kind: 'form'; readonly at: number; readonly form: string };

/** A choice, as it is checked. */
export interface Chosen {
  readonly name: string;
  readonly forms: readonly string[];
  readonly at: number;
}

export interface ParsedMessage {
  readonly message: Message;
  /** The names of all values that the text names. */
  readonly names: ReadonlySet<string>;
  readonly choices: readonly Chosen[];
  readonly problems: readonly MessageProblem[];
}

const NAME = /[A-Za-z]+(?:\.[a-z]+)?/y;
const FORM = /\s*(=\d+|[a-z-]+)\s*:/y;

/** @param values in the order in which they are given */
export function parseMessage(text: string, values: readonly Value[]): ParsedMessage {
  const names = new Set<string>();
  const choices: Chosen[] = [];
  const problems: MessageProblem[] = [];
  let at = 0;

  const match = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found) at = pattern.lastIndex;
    return found;
  };

  /** Up to the end of the text, or of a text of a choice. */
  const readParts = (isForm: boolean): Message => {
    const parts: Message[number][] = [];
    const add = (plain: string): void => void (plain && parts.push(plain));
    for (;;) {
      const from = at;
      while (
        at < text.length &&
        !/[{}]/.test(text.charAt(at)) &&
        !(isForm && text.charAt(at) === '|')
      )
        at++;
      add(text.slice(from, at));
      if (at >= text.length) {
        if (isForm) problems.push({ kind: 'brace', at: text.length });
        return isForm ? trimParts(parts) : parts;
      }
      if (isForm && text.charAt(at) !== '{') return trimParts(parts);
      if (text.charAt(at) === '}') {
        problems.push({ kind: 'brace', at });
        at++;
      } else parts.push(readPlace());
    }
  };

  const readPlace = (): Message[number] => {
    const start = at++;
    const name = match(NAME)?.[0] ?? '';
    const index = values.findIndex((value) => value.name === name);
    if (index < 0) {
      const end = text.slice(at).search(/[|}]|$/);
      problems.push({ kind: 'place', at: start, name: name + text.slice(at, at + end) });
      at += end;
    } else names.add(name);
    const forms: Record<string, Message> = {};
    while (text.charAt(at) === '|') {
      at++;
      const form = match(FORM)?.[1];
      if (form === undefined) problems.push({ kind: 'form', at, form: wordAt(text, at) });
      forms[form ?? ''] = readParts(true);
    }
    const found = Object.keys(forms);
    if (found.length > 0) choices.push({ name, forms: found, at: start });
    if (text.charAt(at) === '}') at++;
    else if (!problems.some(({ kind }) => kind === 'brace'))
      problems.push({ kind: 'brace', at: start });
    if (found.length > 0) return [index, forms];
    return values[index]?.kind === 'count' ? index : [index];
  };

  return { message: readParts(false), names, choices, problems };
}

const wordAt = (text: string, at: number): string => /\S*/.exec(text.slice(at).trimStart())![0];

/** Without the spaces at the ends of a text of a choice. */
function trimParts(parts: readonly Message[number][]): Message {
  const all = [...parts];
  if (typeof all[0] === 'string') all[0] = all[0].trimStart();
  const last = all.at(-1);
  if (typeof last === 'string') all[all.length - 1] = last.trimEnd();
  return all.filter((part) => part !== '');
}
