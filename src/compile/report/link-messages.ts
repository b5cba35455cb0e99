/** The messages about the addresses of documents. Pure. */
import { meant, type MessageText } from './message.ts';

export const LINK_MESSAGES = {
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
