/** What the reader is told of quotations and differences, in English. See every-evidence.ts. */
import { createCounting } from '../counting.ts';

const { number, counted } = createCounting('en');

export const ENGLISH_EVIDENCE = {
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

  differences: {
    about: 'Where they differ:',
    reading: 'Account',
    documents: 'Documents',
    more: (n: number): string => counted(n, { one: 'more difference', other: 'more differences' }),
  },
};

export type EvidenceWords = typeof ENGLISH_EVIDENCE;
