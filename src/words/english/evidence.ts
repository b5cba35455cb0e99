/** The texts about quotations and differences, in English. See every-evidence.ts. */
import type { Changed } from '../../timeline/changes/change.ts';
import type { LinkKind } from '../../timeline/links/link.ts';
import { counted, number } from './counts.ts';

export const ENGLISH_EVIDENCE = {
  /** In place of who reports an event. */
  noSource: 'No source given',

  /** Around a text that has none of these marks, and around one that has outer ones. */
  quotes: {
    outer: (text: string): string => `“${text}”`,
    inner: (text: string): string => `‘${text}’`,
  },

  passage: {
    /** Before a quotation, for screen readers. */
    verified: 'Checked:',
    /** Beside a quotation. */
    unverified: 'Not checked yet.',
    /** Before and after a name. */
    attributed: ['According to ', '.'] as readonly [string, string],
    more: (n: number): string => counted(n, { one: 'more passage', other: 'more passages' }),
  },

  check: {
    /** What the quotations of an article were checked against; its end leads to the article. */
    result: (verified: number, cited: number): readonly [string, string] => [
      verified === cited
        ? 'Checked against '
        : verified === 0
          ? 'Not checked yet against '
          : `${number(verified)} of ${number(cited)} quotations checked against `,
      'the article',
    ],
    details: 'Details',
    paragraphs: (n: number): string => (n === 1 ? 'Paragraph' : 'Paragraphs'),
    file: 'File',
    accessed: 'Read on',
    archived: 'Archived copy',
  },

  /** To what others have published of an event. */
  links: {
    name: 'Links',
    /** What is at an address. */
    kinds: {
      article: 'Article',
      image: 'Image',
      video: 'Video',
      audio: 'Audio',
      map: 'Map',
      post: 'Post',
      document: 'Document',
    } as Record<LinkKind, string>,
  },

  differences: {
    about: 'Where they differ:',
    reading: 'Account',
    documents: 'Documents',
    more: (n: number): string => counted(n, { one: 'more difference', other: 'more differences' }),
  },

  changes: {
    updated: (day: string, n: number): string =>
      `Updated ${day}${n > 0 ? `, ${counted(n, { one: 'correction', other: 'corrections' })}` : ''}`,
    corrected: (day: string): string => `Corrected on ${day}:`,
    reworded: (day: string): string => `Reworded on ${day}:`,
    things: {
      date: 'the date',
      number: 'the number',
      status: 'the status',
      quotation: 'the quotation',
      title: 'the title',
      text: 'the text',
      wording: 'the wording',
    } as Record<Exclude<Changed, 'removed'>, string>,
    /** These follow `corrected` or `reworded`. */
    changed: (thing: string, was: string, is: string): string =>
      `${thing} was ${was}, and is ${is} now.`,
    lost: (thing: string, was: string): string => `${thing} ${was} was taken out.`,
    added: (thing: string, is: string): string => `${thing} is ${is} now.`,
    removed: (day: string, event: string): string => `The event ${event} was removed on ${day}.`,
    /** In place of an event that a link names. */
    gone: 'The event that this link names is not in this timeline.',
  },
};

export type EvidenceWords = typeof ENGLISH_EVIDENCE;
