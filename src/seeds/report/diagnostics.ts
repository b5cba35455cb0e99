/** All mistakes that compile and verify can find, by code: the sentence and the hint. */
import { BRAND_MESSAGES } from './brand-messages.ts';
import { CALENDAR_MESSAGES } from './calendar-messages.ts';
import { CHANGE_MESSAGES } from './change-messages.ts';
import { FILE_MESSAGES } from './file-messages.ts';
import { IMPORT_MESSAGES } from './import-messages.ts';
import { QUOTATION_MESSAGES } from './quotation-messages.ts';
import { TABLE_MESSAGES } from './table-messages.ts';
import { WORDS_MESSAGES } from './words-messages.ts';
import { LINK_MESSAGES } from './link-messages.ts';
import { REVIEW_MESSAGES } from './review-messages.ts';
import { meant, type Message, type MessageText } from './message.ts';
import { cut, shown } from './shown.ts';
import { YAML_MESSAGES } from './yaml-messages.ts';

/** The caller passes the values in the order of the parameters. */
const MESSAGES = {
  ...CHANGE_MESSAGES,
  ...FILE_MESSAGES,
  ...YAML_MESSAGES,
  ...QUOTATION_MESSAGES,
  ...LINK_MESSAGES,
  ...REVIEW_MESSAGES,
  ...BRAND_MESSAGES,
  ...TABLE_MESSAGES,
  ...WORDS_MESSAGES,
  ...IMPORT_MESSAGES,
  'key-duplicate': (key) => `"${key}" appears twice in one record.`,
  'key-unknown': (key, place, suggestion) => ({
    sentence: `There is no field "${key}" in ${place}.`,
    ...meant(suggestion),
  }),
  'key-missing': (key, place) => `The field "${key}" is missing in ${place}.`,
  'value-kind': (key, wanted, found) => `"${key}" takes ${wanted}, not ${found}.`,
  'value-empty': (key) => `"${key}" is empty.`,
  'value-unseen': (key) => `"${key}" looks empty: it has only spaces and invisible characters.`,
  'value-choice': (key, value, choices, suggestion) => ({
    sentence: `"${key}" is one of ${choices}, not "${value}".`,
    ...meant(suggestion),
  }),
  'value-number': (key, value, range) => `"${key}" takes a whole number ${range}, not "${value}".`,
  'id-form': (value) =>
    `"${value}" becomes part of links: use lower-case letters, digits and single hyphens.`,
  'id-duplicate': (kind, id, line) => `There is another ${kind} "${id}", in ${line}.`,
  'reference-unknown': (kind, id, suggestion, names) => ({
    sentence: `There is no ${kind} "${id}".`,
    ...meant(suggestion, names),
  }),
  'reference-self': (id) => `"${id}" names itself here.`,
  'reference-double': (id, other = '') => ({
    sentence: `"${id}" is named twice here.`,
    ...(other && { hint: `It is the same image as "${other}".` }),
  }),
  'language-form': (value) => ({
    sentence: `"${value}" is not a language tag (BCP 47).`,
    hint: 'Write en, en-GB, uk …',
  }),
  'language-interface': (value, spoken) => ({
    sentence: `The page has no words of its own in "${value}": its buttons and dates will be in English.`,
    hint: `Your own texts stay as they are. The page speaks ${spoken}.`,
  }),
  'translation-language': (value, spoken) =>
    `The page has no words in "${value}": translate into one of ${spoken}.`,
  'translation-twice': (value) =>
    `The timeline already has texts in "${value}": each language may appear once.`,
  'translation-lane': (lane) => `This translation has no name for the lane "${lane}".`,
  'translation-story': (event) => ({
    sentence: `This translation has no sentence for "${event}", which is part of the story.`,
    hint: 'Add it to `story` of the translation, as event and sentence.',
  }),
  'translation-image': (file) => `This translation has no words for the event’s image "${file}".`,
  ...CALENDAR_MESSAGES,
  'lanes-many': (count) => `There are ${count} lanes; more than 8 cannot be told apart.`,
  'days-form': (value, key) => ({
    sentence: `"${value}" is not a first and a last day.`,
    hint: `Write ${key}: 2025-12-30/2026-01-06; both days are shown.`,
  }),
  'home-empty': (value) => `No event lies in ${value}, so the chart would begin empty.`,
  'story-twice': (event, line) => ({
    sentence: `The story already tells "${event}", in line ${line}.`,
    hint: 'Say all of it in one sentence, or leave one of them out.',
  }),
  'story-outside': (extent, first, last) => ({
    sentence: `No event lies in ${extent}, so the chart would be empty.`,
    hint: `The events lie between ${first} and ${last}.`,
  }),
  'story-unseen': (extent, event, when) => ({
    sentence: `${extent} does not show "${event}" (${when}), which the story tells there.`,
    hint: 'Widen the extent, or leave it out: then the chart goes to the event.',
  }),
  'documents-none': () => 'A timeline needs at least one document.',
  'drafts-only': (id, count) => ({
    sentence: `Nothing of ${id} is published: ${count === '1' ? 'its only event is a draft' : `all ${count} of its events are drafts`}.`,
    hint: 'An event is a draft if it has `draft: true` or no citation. They are shown by: npx sourceline dev',
  }),
  drafts: (count, names) => ({
    sentence:
      count === '1'
        ? `A draft is not published: ${names}.`
        : `${count} drafts are not published: ${names}.`,
    hint: 'Give them citations and remove `draft: true`. They are shown by: npx sourceline dev',
  }),
  'events-none': () => 'A timeline needs at least one event.',
  'sha256-form': (value) => ({
    sentence: `"${value}" is not a SHA-256: that is 64 digits of 0–9 and a–f.`,
    hint: 'Get it with: sha256sum <file>',
  }),
  'file-name': (value) =>
    `"${value}" is not a plain file name: documents lie in the folder given to verify, not below or above it.`,
  'text-long': (key, most) => ({
    sentence: `"${key}" has more than ${most} characters.`,
    hint: 'Shorten it, or split it in two.',
  }),
  'list-long': (key, count, most) => `"${key}" has ${count} entries; at most ${most} can be shown.`,
  'title-long': (count, most) => ({
    sentence: `The title has ${count} characters, more than the ${most} that the chart has room for.`,
    hint: `Keep the title and add a label of at most ${most} characters.`,
  }),
  'label-long': (count, most) =>
    `The label has ${count} characters; the chart has room for ${most}.`,
  'when-unsupported': () => ({
    sentence: 'No citation of this event supports its date.',
    hint: 'Add "when" to `supports` of the citation that dates it.',
  }),
  'citation-double': (line) => `This passage is already cited in ${line}.`,
  'readings-few': (count) => `A difference has at least two readings, not ${count}.`,
  'readings-same': (value) =>
    `Two readings say "${value}": then there is no difference between them.`,
  'differences-same': (about) => ({
    sentence: `Two differences of this event are about "${about}".`,
    hint: 'Put all their readings into one.',
  }),
  'reading-unknown': (name, suggestion) => ({
    sentence: `No citation of this event is "${name}".`,
    hint: suggestion
      ? `Did you mean "${suggestion}"?`
      : 'Name a citation by its key, or as document/paragraph.',
  }),
  'reading-ambiguous': (name, count) => ({
    sentence: `${count} citations of this event are "${name}".`,
    hint: 'Give the one that is meant a `key`, and name it by that.',
  }),
  'dating-field': (key, basis) =>
    `"${key}" belongs to another kind of dating, not to "basis: ${basis}".`,
  'dating-bounds': () => ({
    sentence: 'A bounded date needs something that it lies before or after.',
    hint: 'Add after: or before: inside dating, with ids of events or dates.',
  }),
  'bound-broken': (when, side, bound) =>
    `${when} does not lie ${side} ${bound}, as its dating says.`,
  'phrase-unquoted': (phrase, document) =>
    `No quote of "${document}" that supports "when" has the words "${phrase}".`,
  'phrase-unknown': (phrase) => ({
    sentence: `No date can be worked out from "${phrase}".`,
    hint: 'If its meaning needs a person to judge, use another basis and say why in the reason.',
  }),
  'phrase-language': (phrase, language) => ({
    sentence: `No date can be worked out from "${phrase}": there are no rules for phrases in "${language}".`,
    hint: 'Use another basis, and say in the reason how the date follows.',
  }),
  'phrase-ambiguous': (why, ...dates) => ({
    sentence: why,
    ...(dates.length > 0 && {
      hint: `If the document means one of them, write it into the dating: day: ${dates.join(', or day: ')}`,
    }),
  }),
  'phrase-day': (phrase, published, day, ...dates) =>
    `"${phrase}" in a document of ${published} may mean ${dates.join(' or ')}, not ${day}.`,
  'phrase-differs': (phrase, published, resolved, when) =>
    `"${phrase}" in a document of ${published} means ${resolved}, not ${when}.`,
  'after-circle': (ids) => `These events come after each other in a circle: ${ids}.`,
  'after-order': (event, when, other, date) =>
    `"${event}" (${when}) cannot come after "${other}" (${date}).`,
  'after-chain': (event, when, other, date, way) =>
    `"${event}" (${when}) cannot come after "${other}" (${date}), and follows it here: ${way}.`,
  'image-name': (file) =>
    `"${file}" is not a plain file name: images lie in the folder "images" beside this file.`,
  'image-missing': (file, folder, suggestion) => ({
    sentence: `There is no file "${file}" in ${folder}.`,
    ...meant(suggestion),
  }),
  'image-kind': (file) => ({
    sentence: `"${file}" is not a PNG, JPEG, WebP or AVIF, or it is incomplete.`,
    hint: /\.svgz?$/i.test(file)
      ? 'An SVG may hold scripts: save it as PNG or WebP.'
      : 'Save it again as one of these.',
  }),
  'image-ending': (file, ending) => ({
    sentence: `The name of "${file}" does not fit the kind of image that it is.`,
    hint: `Rename it to end in .${ending}.`,
  }),
  'image-large': (file, size, most) => ({
    sentence: `"${file}" is ${size}; an image may be at most ${most}, so that readers need not wait.`,
    hint: 'Make it at most 1600 px wide, and save it as WebP, AVIF, or a JPEG of lower quality.',
  }),
  'image-sides': (file, sides, most) => ({
    sentence: `"${file}" is ${sides} px; at most ${most} px a side are shown.`,
    hint: 'Make it smaller: it is never shown wider than 1600 px.',
  }),
  'page-unread': (why, place) => ({
    sentence: `The page could not show this. ${why}`,
    hint: `In the JSON it would be ${place}.`,
  }),
} satisfies Record<string, MessageText>;

export type Code = keyof typeof MESSAGES;

/** In UTF-16 units, for a value in a sentence. Paths and sentences of ours may be longer. */
const LONGEST_VALUE = 80;
const LONGEST_SENTENCE = 300;
const WITH_SENTENCES: ReadonlySet<string> = new Set([
  ...Object.keys(CALENDAR_MESSAGES),
  'seeds-none',
  'file-missing',
  'file-other',
  'file-name-form',
  'file-special',
  'file-outside',
  'file-dangling',
  'file-unreadable',
  'file-large',
  'yaml-syntax',
  'value-choice',
  'phrase-ambiguous',
  'after-circle',
  'after-chain',
  'page-unread',
  'drafts',
  'image-missing',
  'verified-form',
  'published-form',
  'published-changed',
  'published-lost',
  'published-removed',
  'document-missing',
  'document-format',
  'text-corrected',
  'text-otherwise',
  'text-changed',
  ...Object.keys(IMPORT_MESSAGES),
]);

export function messageOf(code: Code, values: readonly string[]): Message {
  const longest = WITH_SENTENCES.has(code) ? LONGEST_SENTENCE : LONGEST_VALUE;
  const message = (MESSAGES[code] as MessageText)(
    // Cut again, because a character shown by its number is eight times as long.
    ...values.map((value) => cut(shown(cut(value, longest)), longest)),
  );
  return typeof message === 'string' ? { sentence: message } : message;
}
