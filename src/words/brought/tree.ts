/** Makes the data of a language from its texts. Pure. */
import { CATALOGUE } from './catalogue.ts';
import type { Leaf, Tree } from './texts.ts';
import type { Entry } from './entry.ts';
import { fillIn, type Message } from './message.ts';
import { parseMessage } from './parse-message.ts';

export type Text = string | readonly string[];

/** @param texts by key; none may have a mistake */
export function treeOf(texts: ReadonlyMap<string, Text>): Tree {
  const tree: Record<string, Leaf | Tree> = {};
  for (const [key, text] of texts) {
    const names = key.split('.');
    const last = names.pop()!;
    const record = names.reduce<Record<string, Leaf | Tree>>(
      (at, name) => (at[name] ??= {}) as Record<string, Leaf | Tree>,
      tree,
    );
    record[last] = leafOf(text, CATALOGUE.get(key)!);
  }
  return tree;
}

function leafOf(text: Text, { values, around }: Entry): Leaf {
  if (typeof text !== 'string') return text;
  if (values.length === 0) return text;
  const { message } = parseMessage(text, values);
  if (around === undefined) return { f: message };
  const index = values.findIndex(({ name }) => name === around);
  const cut = message.findIndex((part) => Array.isArray(part) && part[0] === index);
  const halves = [message.slice(0, cut), message.slice(cut + 1)] as const;
  if (values.length > 1) return { p: halves };
  return { c: [plain(halves[0]), plain(halves[1])] };
}

/** The words of a text without values. */
const plain = (message: Message): string =>
  fillIn(message, [], { number: String, plural: () => 'other' });
