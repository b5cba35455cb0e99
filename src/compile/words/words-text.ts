/** Writes the file in which somebody translates the interface. Node only. */
import { isMap, isScalar, Pair, parseDocument, Scalar, YAMLMap, type Document } from 'yaml';
import { LANGUAGES } from '../../view/language.ts';
import { CATALOGUE } from '../../words/brought/catalogue.ts';
import type { Entry } from '../../words/brought/entry.ts';
import { localeNames } from './locale-names.ts';
import { countForms } from './text-check.ts';

export interface WordsText {
  readonly text: string;
  /** How many keys were added. */
  readonly added: number;
  /** How many have no words yet. */
  readonly left: number;
}

/** @param changes whether Sourceline speaks the language, so that nothing has to be said */
const headOf = (language: string, changes: boolean): string =>
  changes
    ? ` Changes to the words of the page in "${language}". What is left empty stays as it is.`
    : [
        ` The words of the page in "${language}". Above each key is its English.`,
        ' A value stands in braces, {n}, and may choose a text: {n|one: {n} event|other: {n} events}.',
        ` Texts that count choose by ${countForms(language).join(', ')}. Others are under seeds/README.md.`,
      ].join('\n');

/**
 * All keys, each under its English. What is there already stays, with its comments.
 *
 * @param before the text of the file; empty for a new one
 * @param changes whether Sourceline speaks the language already
 * @throws Error if the text is no YAML with keys
 */
export function wordsText(language: string, before: string, changes: boolean): WordsText {
  const document: Document = parseDocument(before);
  const [error] = document.errors;
  if (error) throw error;
  document.contents ??= new YAMLMap(document.schema);
  if (!isMap(document.contents)) throw new Error('It holds no keys.');
  if (before.trim() === '') document.commentBefore = headOf(language, changes);
  const isScript = LANGUAGES.some((each) => each === language);
  const names = localeNames(language);
  let [added, left] = [0, 0];
  const put = (key: string, note: string, value: unknown): void => {
    added += add(document, key.split('.'), note, value) ? 1 : 0;
    if (isNothing(document.getIn(key.split('.')))) left++;
  };
  if (!changes) put('name', 'English', names.name);
  for (const [key, entry] of CATALOGUE) {
    if (isScript && entry.isRule) continue;
    if (entry.unless !== undefined && !changes && !(key in names.lists)) {
      add(document, key.split('.'), noteOf(entry), '');
      continue;
    }
    put(key, noteOf(entry), changes ? '' : (names.lists[key] ?? ''));
  }
  return { text: document.toString({ lineWidth: 0, flowCollectionPadding: false }), added, left };
}

const isNothing = (value: unknown): boolean =>
  value === null || value === undefined || value === '';

function noteOf({ english, unless }: Entry): string {
  const text = typeof english === 'string' ? JSON.stringify(english) : english.join(', ');
  return unless === undefined ? text : `${text} (leave it empty if ${unless})`;
}

/** Puts a key at the end of its group, under a comment. @returns whether it was not there. */
function add(document: Document, path: readonly string[], note: string, value: unknown): boolean {
  if (document.hasIn(path)) return false;
  let group = document.contents as YAMLMap;
  for (const name of path.slice(0, -1)) {
    const found: unknown = group.get(name, true);
    if (isMap(found)) group = found;
    else {
      const made = new YAMLMap(document.schema);
      const pair = group.items.find(({ key }) => isScalar(key) && key.value === name);
      if (pair) pair.value = made;
      else group.add(pairOf(name, made, ' ', group.items.length > 0));
      group = made;
    }
  }
  const text = new Scalar(value);
  text.type = Scalar.QUOTE_DOUBLE;
  const node = Array.isArray(value) ? document.createNode(value, { flow: true }) : text;
  group.add(pairOf(path.at(-1)!, node, ` ${note}`, false));
  return true;
}

function pairOf(name: string, value: unknown, note: string, isApart: boolean): Pair {
  const key = new Scalar(name);
  if (note.trim()) key.commentBefore = note;
  key.spaceBefore = isApart;
  return new Pair(key, value);
}
