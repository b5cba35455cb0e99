/** The messages about files of words: the interface in another language. Pure. */
import { meant, type MessageText } from './message.ts';

export const WORDS_MESSAGES = {
  'words-form': (file) => ({
    sentence: `${file} holds no words.`,
    hint: 'npx sourceline words writes a file with all keys.',
  }),
  'words-file-name': (file, tag) => ({
    sentence: `${file} is not named after a language tag (BCP 47).`,
    hint: tag ? `Name it ${tag}.yaml.` : 'Name it de.yaml, pt-BR.yaml …',
  }),
  'words-name': (tag) => ({
    sentence: `"name" is missing: what the language "${tag}" is called by its speakers.`,
    hint: 'Readers choose it by that name: Deutsch, Español …',
  }),
  'words-missing': (key, english) => ({
    sentence: `"${key}" has no words yet. In English: ${english}`,
    hint: 'npx sourceline words adds all keys that are missing.',
  }),
  'words-missing-more': (count) => `${count} more texts have no words yet.`,
  'words-unknown': (key, suggestion) => ({
    sentence: `No text of the interface is called "${key}".`,
    ...meant(suggestion),
  }),
  'words-group': (key) => `"${key}" takes keys of its own, each in a line under it.`,
  'words-text': (key) =>
    `"${key}" takes one text. If it has a colon or braces, put it in quotation marks.`,
  'words-list': (key, count, english) => ({
    sentence: `"${key}" takes a list of ${count} names.`,
    hint: `In English: [${english}]`,
  }),
  'words-rule': (key, language) => ({
    sentence: `"${key}" cannot be changed in "${language}": its grammar is in code.`,
    hint: 'Leave this key out.',
  }),
  'words-brace': (key) => ({
    sentence: `A brace in "${key}" has no counterpart.`,
    hint: 'Write {name}, or {name|one: a text|other: another text}.',
  }),
  'words-form-name': (key, found) => ({
    sentence: `In "${key}", a form begins with its name and a colon, not with "${found}".`,
    hint: 'Write {name|one: a text|other: another text}.',
  }),
  'words-place-unknown': (key, name, known, suggestion) => ({
    sentence: `"${key}" has no value {${name}}.`,
    hint: suggestion
      ? `Did you mean {${suggestion}}?`
      : known
        ? `It has ${known}.`
        : 'It has none.',
  }),
  'words-place-missing': (key, name, english) => ({
    sentence: `"${key}" does not say ${name}.`,
    hint: `In English: ${english}`,
  }),
  'words-form-missing': (key, name, form, needed) => ({
    sentence: `"${key}" has no form "${form}" for {${name}}.`,
    hint: `It needs ${needed}.`,
  }),
  'words-form-unknown': (key, name, form, allowed) => ({
    sentence: `"${key}" has a form "${form}" for {${name}}, which is never used.`,
    hint: `There are ${allowed}.`,
  }),
  'languages-unknown': (tag, known, suggestion) => ({
    sentence: `There are no words in "${tag}".`,
    hint: suggestion
      ? `Did you mean "${suggestion}"?`
      : `There are ${known}. For another one: npx sourceline words ${tag}`,
  }),
} satisfies Record<string, MessageText>;
