/** Lessons about citations, quotations and where documents differ. */
import { DOCUMENTS, EVENTS, type Lesson } from './lesson.ts';
import { put, read } from './preparations.ts';

const verify = ['verify', 'documents'];

export const CITATIONS = {
  'drafts-only': {
    did: 'No event has a citation yet.',
    spoil: (root) =>
      put(root, EVENTS, '- id: closing\n  title: The town closes the bridge\n  when: 2026-03-02\n'),
    mend: 'Give one of them a citation. Until then, look at them with npx sourceline dev.',
  },
  drafts: {
    right: `- id: ferry
  title: A ferry starts`,
    wrong: `- id: ferry
  draft: true
  title: A ferry starts`,
  },
  'when-unsupported': {
    right: `      quote: dated Feb. 27
      says: Gives the day.
      supports: [when]`,
    wrong: `      quote: dated Feb. 27
      says: Gives the day.
      supports: [what]`,
  },
  'citation-double': {
    right: `      paragraph: 3
      quote: The engineers had warned the town days before`,
    wrong: `      paragraph: 3
      quote: dated Feb. 27`,
  },
  'readings-few': {
    right: `        - value: 40 centimetres
          citations: [forty]
        - value: 60 centimetres
          citations: [sixty]`,
    wrong: `        - value: 40 centimetres
          citations: [forty]`,
  },
  'readings-same': { right: 'value: 60 centimetres', wrong: 'value: 40 centimetres' },
  'differences-same': {
    right: `        - value: 60 centimetres
          citations: [sixty]`,
    wrong: `        - value: 60 centimetres
          citations: [sixty]
    - about: how long the crack is
      readings:
        - value: 0.4 m
          citations: [forty]
        - value: 0.6 m
          citations: [sixty]`,
  },
  'reading-unknown': { right: 'citations: [forty]', wrong: 'citations: [fourty]' },
  'reading-ambiguous': {
    // Two of the event's citations are of one paragraph.
    given: (root) =>
      put(
        root,
        EVENTS,
        read(root, EVENTS).replace(
          'paragraph: 3\n      quote: closed',
          'paragraph: 4\n      quote: closed',
        ),
      ),
    right: 'citations: [forty]',
    wrong: 'citations: [courier-closed/4]',
  },
  'quote-long': {
    right: 'quote: closed its old bridge to cars on Monday',
    wrong: 'quote: closed its old bridge to cars on Monday, after engineers had found a crack',
  },
  'quote-whole': {
    command: verify,
    right: 'quote: Divers had looked at the arches in February',
    wrong: 'quote: Divers had looked at the arches in February and reported nothing.',
  },
  'quote-unverified': {
    right: 'quote: voted on Thursday to repair the old bridge',
    wrong: 'quote: The council voted on Thursday',
  },
  'quote-of-changed': {
    did: 'The document was read again and has another hash, and verify has not run since.',
    spoil: (root) =>
      put(
        root,
        DOCUMENTS,
        read(root, DOCUMENTS).replace(/(file: echo-vote\.txt\n {2}sha256: )\w{8}/, '$100000000'),
      ),
    mend: 'Run: npx sourceline verify documents',
  },
  'quote-missing': {
    command: verify,
    right: 'quote: voted on Thursday to repair the old bridge',
    wrong: 'quote: voted on Thursday to repair the bridge',
  },
  'quote-elsewhere': {
    command: verify,
    right: `      paragraph: 3
      quote: voted on Thursday to repair the old bridge`,
    wrong: `      paragraph: 4
      quote: voted on Thursday to repair the old bridge`,
  },
  'quote-unsearched': {
    did: 'None of more than a hundred quotes from one document is in its paragraph.',
    values: ['3', 'courier-closed'],
    mend: 'Correct those that are reported first, and run verify again.',
  },
  'paragraph-missing': {
    command: verify,
    right: `      paragraph: 3
      quote: voted on Thursday to repair the old bridge`,
    wrong: `      paragraph: 30
      quote: voted on Thursday to repair the old bridge`,
  },
} satisfies Record<string, Lesson>;
