/** Messages about documents and what is quoted from them, by code: sentences and hints. Pure. */
import type { MessageText } from './message.ts';

/** The caller passes the values in the order of the parameters. */
export const QUOTATION_MESSAGES = {
  'quote-long': (count, most) => ({
    sentence: `The quote has ${count} words; at most ${most} are quoted.`,
    hint: 'Quote just the words that carry the claim. If the report is your own, write own: true on its document.',
  }),
  'verified-form': (why, line) => ({
    sentence: `This file is not as verify wrote it (line ${line}): ${why}`,
    hint: 'Delete it, and run: npx sourceline verify <folder of documents>',
  }),
  'document-missing': (file, folder) => `There is no file "${file}" in ${folder}.`,
  'document-encoding': (file) => `"${file}" is not UTF-8 text.`,
  'document-changed': (file, found) =>
    `"${file}" is not the document that was cited: its SHA-256 is ${found}.`,
  'paragraph-missing': (paragraph, document, count) =>
    `"${document}" has no paragraph ${paragraph}: it has ${count}.`,
  'quote-elsewhere': (paragraph, others) => ({
    sentence: `The words are not in paragraph ${paragraph} but in ${others}.`,
    hint: 'Correct the paragraph; non-empty lines are counted from 1.',
  }),
  'quote-missing': (document, paragraph, closest, alike, _quote) => ({
    sentence: `These words do not stand in "${document}".`,
    hint: `Closest, in paragraph ${paragraph}: "${closest}"${alike && `; ${alike}.`}`,
  }),
  'quote-unsearched': (paragraph, document) => ({
    sentence: `The words are not in paragraph ${paragraph} of "${document}".`,
    hint: 'So many quotes are wrong here that this one was not looked for elsewhere.',
  }),
  'quote-whole': (what) => ({
    sentence: `The quote is a whole ${what}.`,
    hint: 'Quote just the words that carry the claim. If the report is your own, write own: true on its document.',
  }),
} satisfies Record<string, MessageText>;
