/** Lessons about what `check` lists, what a text beside a document says, and the page. */
import { createHash } from 'node:crypto';
import { docxFile, docxParagraph } from '../compile/documents/made-documents.ts';
import { put, quietly, read } from './preparations.ts';
import { DOCUMENTS, EVENTS, TIMELINE, type Lesson, type Preparation } from './lesson.ts';

const check = ['check'];
const verify = ['verify', 'documents'];
const VERIFIED = 'seeds/bridge/verified.yaml';
const DOCX = 'documents/ferry.docx';
const FERRY = 'A ferry will take people across the river from Saturday.';

/** A DOCX is the document of the event "ferry", and is verified. */
const docx: Preparation = async (root) => {
  const bytes = docxFile(docxParagraph(FERRY));
  put(root, DOCX, bytes);
  put(
    root,
    DOCUMENTS,
    read(root, DOCUMENTS).replace(
      /file: courier-ferry\.txt\n {2}sha256: \w+/,
      `file: ferry.docx\n  sha256: ${createHash('sha256').update(bytes).digest('hex')}`,
    ),
  );
  put(
    root,
    EVENTS,
    read(root, EVENTS).replace(
      'paragraph: 3\n      quote: across',
      'paragraph: 1\n      quote: across',
    ),
  );
  await quietly(root, verify);
};

export const REVIEW = {
  'review-claim': {
    command: check,
    right: `  lane: crossing
  status: planned`,
    wrong: `  lane: crossing
  status: claimed`,
  },
  'review-numbers': {
    command: check,
    did: 'Two documents give different numbers, and the event does not say so.',
    spoil: (root) =>
      put(root, EVENTS, read(root, EVENTS).replace(/ {2}differences:\n[^]*?(?=\n- id: ferry)/, '')),
    mend: 'Record both under differences, with the citations that have them.',
  },
  'review-date': {
    command: check,
    from: `  when: 2026-02-27
  dating:`,
    right: `  when: 2026-02-27
  dating:`,
    wrong: `  when: 2026-02-27T09:00+00:00
  dating:`,
  },
  'review-outside': {
    command: check,
    file: TIMELINE,
    right: 'home: 2026-02-20/2026-06-30',
    from: 'home: 2026-02-20/2026-03-31',
    wrong: 'home: 2026-02-20/2026-03-31',
  },
  'review-label': {
    command: check,
    file: TIMELINE,
    from: 'home: 2026-02-20/2026-03-31',
    right: 'home: 2026-02-01/2026-03-31',
    wrong: 'home: 2026-02-20/2026-03-31',
  },
  'review-title': {
    command: check,
    right: `  title: The town closes the bridge
  label: The bridge is closed`,
    from: '  title: The town closes the bridge',
    wrong: `  title: The town of Liston closes its old bridge to cars and buses, after engineers have found a crack in one of its four arches on Monday
  label: The bridge is closed`,
  },
  'review-lane': {
    command: check,
    file: TIMELINE,
    right: `  - id: crossing
    name: Getting across`,
    wrong: `  - id: crossing
    name: Getting across
  - id: money
    name: Money`,
  },
  'review-heavy': {
    did: 'The timeline has 2,000 events, each with a long summary.',
    values: ['420', '100'],
    mend: 'Make a shorter timeline for the article.',
  },
  'verified-form': {
    did: 'The file verified.yaml was edited by hand.',
    spoil: (root) => put(root, VERIFIED, read(root, VERIFIED).replace('passages:', 'quotes:')),
    mend: 'Delete it, and verify again.',
  },
  'text-corrected': {
    given: docx,
    command: verify,
    did: 'The text beside a DOCX was corrected by hand.',
    spoil: (root) =>
      put(
        root,
        `${DOCX}.txt`,
        'A ferry will take people across the river from Saturday.\n\nBicycles travel free.\n',
      ),
    mend: 'Nothing, if the correction is meant.',
  },
  'text-changed': {
    given: docx,
    command: verify,
    did: 'The text beside a DOCX has changed since the last verify.',
    spoil: async (root) => {
      put(
        root,
        `${DOCX}.txt`,
        `A ferry, it says, will take people across the river from Saturday.\n`,
      );
      await quietly(root, verify);
      put(root, `${DOCX}.txt`, `${FERRY}\n`);
    },
    mend: 'Nothing, if the change is meant.',
  },
  'text-otherwise': {
    given: docx,
    command: verify,
    did: 'A newer version of Sourceline divides a DOCX into other paragraphs.',
    spoil: (root) =>
      put(root, VERIFIED, read(root, VERIFIED).replace(/(text: )[0-9a-f]{8}/, '$100000000')),
    mend: 'Check that its paragraph numbers in events.yaml are still right.',
  },
  'page-unread': {
    did: 'compile has accepted something that the page then refuses, which would be a mistake of ours.',
    values: ['The field "when" is not a date.', 'events[3].when'],
    mend: 'Report it to us, with the lines that it names.',
  },
} satisfies Record<string, Lesson>;
