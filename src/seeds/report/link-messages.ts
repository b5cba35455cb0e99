/** The messages about addresses of documents, and about links in summaries. Pure. */
import { meant, type MessageText } from './message.ts';

const NO_LINK = 'If it is not a link, write a backslash before its bracket: \\[.';

export const LINK_MESSAGES = {
  'link-address': (words, address, whole) => ({
    sentence: `The link "${words}" leads to "${address}", which is not the address of a web page.`,
    hint: `${
      whole
        ? `Did you mean "${whole}"?`
        : 'Write all of the address, from https:// or http:// to its end, without spaces.'
    } ${NO_LINK}`,
  }),
  'link-password': (words) => ({
    sentence: `The address of the link "${words}" has a name or a password, and every reader would see them.`,
    hint: 'Leave out what stands between // and @.',
  }),
  'link-open': (words) => ({
    sentence: `The address of the link "${words}" has no ")" at its end, or is too long.`,
    hint: `An address has at most 2,000 characters. Write ")" after it. ${NO_LINK}`,
  }),
  'link-words': (_, address) => ({
    sentence: `The link to "${address}" has no words for readers to press.`,
    hint: 'Write them between the brackets: [words](https://…).',
  }),
  'address-form': (key, value, whole) => ({
    sentence: `"${key}" takes the address of a web page, not "${value}".`,
    ...(whole ? meant(whole) : { hint: 'Copy all of it, from https:// or http:// to its end.' }),
  }),
  'address-password': (key) => ({
    sentence: `"${key}" has a name or a password, and every reader would see them.`,
    hint: 'Leave out what stands between // and @.',
  }),
  'accessed-day': (value) => ({
    sentence: `"accessed" is the day on which you read the document, not "${value}".`,
    hint: 'Write it as 2026-01-07.',
  }),
  'accessed-early': (value, published) => ({
    sentence: `Nobody could read this document on ${value}: it was published on ${published}.`,
    hint: 'Correct `accessed` or `published`.',
  }),
} satisfies Record<string, MessageText>;
