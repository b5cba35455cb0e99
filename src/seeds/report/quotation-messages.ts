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
  'quote-unverified': (quote) => ({
    sentence: `“${quote}” is not verified: it is new, or was changed after the last verify.`,
    hint: 'Run: npx sourceline verify <folder of documents>',
  }),
  'quote-of-changed': (quote, document) => ({
    sentence: `“${quote}” is not verified: its document "${document}" was changed after the last verify.`,
    hint: 'Run: npx sourceline verify <folder of documents>',
  }),
  'document-missing': (file, folder) => `There is no file "${file}" in ${folder}.`,
  'document-encoding': (file, likely) => ({
    sentence: `"${file}" is not UTF-8 text. It looks like ${likely}.`,
    hint: `If that is right, write encoding: ${likely} on its document.`,
  }),
  'document-encoding-other': (file, encoding, likely) => ({
    sentence: `"${file}" is not in ${encoding}.${likely && ` It looks like ${likely}.`}`,
    hint: `Correct the encoding of its document${likely === 'utf-8' ? ', or leave it out' : ''}.`,
  }),
  'document-mixed': (file, encoding) => ({
    sentence: `"${file}" begins as ${encoding}, but has bytes that are not valid in it.`,
    hint: 'Save it again as UTF-8.',
  }),
  'document-format': (file, what, advice) => ({
    sentence: `"${file}" is ${what}, which is not read.`,
    hint: advice,
  }),
  'document-broken': (file, format) => ({
    sentence: `"${file}" is a ${format} that cannot be read: it is damaged or incomplete.`,
    hint: 'Get it again, or save its text in a file of its own.',
  }),
  'document-password': (file) => ({
    sentence: `"${file}" is protected by a password.`,
    hint: 'Save it without one.',
  }),
  'document-scanned': (file) => ({
    sentence: `"${file}" has no text: its pages are pictures.`,
    hint: 'Have its text recognized (OCR) first, or save its text in a file of its own.',
  }),
  'document-empty': (file) => ({
    sentence: `"${file}" has no text.`,
    hint: 'Check that it is the right file.',
  }),
  'document-long': (file) => ({
    sentence: `"${file}" is too long: it has more than a library of books, or far too many parts.`,
    hint: 'Save the part that you cite in a file of its own.',
  }),
  'document-slow': (file, seconds) => ({
    sentence: `Reading "${file}" was stopped after ${seconds} s.`,
    hint: 'It may have been made to keep programs busy. Save its text in a file of its own.',
  }),
  'document-huge': (file, most) => ({
    sentence: `Reading "${file}" was stopped: it takes more than ${most} of memory.`,
    hint: 'It may have been made to fill the memory. Save its text in a file of its own.',
  }),
  'documents-form': () => ({
    sentence: 'Records cannot be added here: this is not a list with a dash before each record.',
    hint: 'Write it as seeds/README.md shows: "- id: …", and the other fields below it.',
  }),
  'encoding-unknown': (value) => ({
    sentence: `"${value}" is not an encoding.`,
    hint: 'Write utf-8, utf-16le, windows-1252, windows-1251, shift_jis …',
  }),
  'text-encoding': (text) => ({
    sentence: `${text} is not UTF-8.`,
    hint: 'Save it again as UTF-8, or delete it: then the document itself is read.',
  }),
  'text-corrected': (text, file, paragraph) => ({
    sentence: `${text} was corrected by hand: from paragraph ${paragraph} on, it is not what is read from "${file}".`,
    hint: 'The corrected text counts. To read the document again, delete the text.',
  }),
  'text-otherwise': (file, paragraph) => ({
    sentence: `"${file}" is now read differently than at the last verify, from paragraph ${paragraph} on.`,
    hint: 'Check that the paragraphs are still the ones that you cite.',
  }),
  'text-changed': (text) => ({
    sentence: `${text} has changed since the last verify.`,
    hint: 'The text as it is now counts.',
  }),
  'document-changed': (file, found) =>
    `"${file}" is not the document that was cited: its SHA-256 is ${found}.`,
  'paragraph-missing': (paragraph, document, count) =>
    `"${document}" has no paragraph ${paragraph}: it has ${count}.`,
  'quote-elsewhere': (paragraph, others) => ({
    sentence: `The words are not in paragraph ${paragraph} but in ${others}.`,
    hint: 'Correct the paragraph; sourceline document prints them with their numbers.',
  }),
  'quote-missing': (document, paragraph, closest, alike, _quote) => ({
    sentence: `These words are not in "${document}".`,
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
