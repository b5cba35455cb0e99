/** Lessons about documents, about the addresses that lead readers to them, and about other links. */
import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { docxFile, pdfFile } from '../compile/documents/made-documents.ts';
import { DOCUMENTS, type Lesson } from './lesson.ts';
import { put, read } from './preparations.ts';

const verify = ['verify', 'documents'];
const FERRY = 'documents/courier-ferry.txt';

/** Another file in place of the ferry's document, as `document` would have recorded it. */
const inPlace =
  (name: string, bytes: string | Uint8Array) =>
  (root: string): void => {
    put(root, `documents/${name}`, bytes);
    const record = read(root, DOCUMENTS).replace(
      /courier-ferry\.txt\n {2}sha256: \w+/,
      `${name}\n  sha256: ${createHash('sha256').update(bytes).digest('hex')}`,
    );
    put(root, DOCUMENTS, record);
  };

export const DOCUMENT_LESSONS = {
  'sha256-form': {
    did: 'The hash of a document was cut when it was copied.',
    spoil: (root) =>
      put(root, DOCUMENTS, read(root, DOCUMENTS).replace(/sha256: \w+/, 'sha256: 6febf28d')),
    mend: 'Run npx sourceline document, which writes it, or copy all of it.',
  },
  'file-name': {
    file: DOCUMENTS,
    right: 'file: courier-ferry.txt',
    wrong: 'file: documents/courier-ferry.txt',
  },
  'encoding-unknown': {
    file: DOCUMENTS,
    from: '  file: courier-ferry.txt',
    right: `  file: courier-ferry.txt
  encoding: windows-1252`,
    wrong: `  file: courier-ferry.txt
  encoding: ansi`,
  },
  'document-missing': {
    command: verify,
    did: 'A document is not in the folder that verify was given.',
    spoil: (root) => rmSync(join(root, FERRY)),
    mend: 'Put it there, or name the folder that has it.',
  },
  'document-changed': {
    command: verify,
    did: 'A document was saved once more, and is no longer the same to the byte.',
    spoil: (root) => put(root, FERRY, `${read(root, FERRY)}\n`),
    mend: 'Put the file that was cited in its place. If the new one counts, write its hash into documents.yaml and verify again.',
  },
  'document-encoding': {
    command: verify,
    did: 'A document is not UTF-8, and does not name its encoding.',
    spoil: inPlace(
      'courier-ferry.txt',
      Buffer.from(
        'Le bac partira d\u00e8s samedi. Les v\u00e9los voyagent sans suppl\u00e9ment.\n'.repeat(9),
        'latin1',
      ),
    ),
    mend: 'Write the encoding on its record in documents.yaml.',
  },
  'document-encoding-other': {
    command: verify,
    did: 'The record of a document says encoding: shift_jis, and the document is UTF-8.',
    spoil: (root) => {
      const record = 'file: courier-ferry.txt';
      inPlace('courier-ferry.txt', 'Le bac partira d\u00e8s samedi.\n')(root);
      put(
        root,
        DOCUMENTS,
        read(root, DOCUMENTS).replace(record, `${record}\n  encoding: shift_jis`),
      );
    },
    mend: 'Leave out the encoding.',
  },
  'document-mixed': {
    command: verify,
    did: 'A document begins as UTF-8 and continues in another encoding.',
    spoil: inPlace(
      'courier-ferry.txt',
      Buffer.concat([
        Buffer.from('\ufeffFerry to start\n'),
        Buffer.from('d\u00e8s samedi\n', 'latin1'),
      ]),
    ),
    mend: 'Save it again as UTF-8.',
  },
  'document-format': {
    command: verify,
    did: 'A document is a picture of the page.',
    spoil: inPlace('ferry.png', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')),
    mend: 'Save the text of the page, or the page itself as HTML.',
  },
  'document-broken': {
    command: verify,
    did: 'A PDF was only half downloaded.',
    spoil: inPlace('ferry.pdf', '%PDF-1.7\n1 0 obj\n<<'),
    mend: 'Get it again.',
  },
  'document-password': {
    command: verify,
    did: 'A PDF asks for a password when it is opened.',
    spoil: async (root) => inPlace('ferry.pdf', await pdfFile(['Ferry'], { password: 'x' }))(root),
    mend: 'Open it with the password, and save it without.',
  },
  'document-scanned': {
    command: verify,
    did: 'A PDF has only pictures of its pages.',
    spoil: async (root) => inPlace('ferry.pdf', await pdfFile([]))(root),
    mend: 'Have its text recognized, or type the passage into a text file.',
  },
  'document-empty': {
    command: verify,
    did: 'A document is an empty file.',
    spoil: inPlace('courier-ferry.txt', ''),
    mend: 'Get the document again.',
  },
  'document-long': {
    command: verify,
    did: 'A document is a table of 200,000 rows.',
    spoil: inPlace('ferry.html', `<table>${'<tr><td>1'.repeat(200_100)}</table>`),
    mend: 'Save the part that you cite in a file of its own.',
  },
  'document-slow': {
    did: 'A document was made to keep programs busy.',
    values: ['ferry.pdf', '60'],
    mend: 'Save its text in a file of its own.',
  },
  'document-huge': {
    did: 'A document was made to fill the memory.',
    values: ['ferry.docx', '1000 MB'],
    mend: 'Save its text in a file of its own.',
  },
  'documents-form': {
    command: ['document', 'bridge', FERRY],
    did: 'The file documents.yaml is one record without a dash before it.',
    spoil: (root) => put(root, DOCUMENTS, 'id: courier-ferry\nfile: ferry.txt\n'),
    mend: 'Write "- id: courier-ferry", and the other fields below it.',
  },
  'text-encoding': {
    command: verify,
    did: 'The text beside a document was saved as windows-1252.',
    spoil: (root) => {
      const bytes = docxFile('<w:p><w:r><w:t>Ferry</w:t></w:r></w:p>');
      inPlace('ferry.docx', bytes)(root);
      put(root, 'documents/ferry.docx.txt', Buffer.from('d\u00e8s samedi', 'latin1'));
    },
    mend: 'Save it as UTF-8.',
  },
} satisfies Record<string, Lesson>;

const ADDRESS = `  file: courier-ferry.txt
  url: https://courier.example/ferry`;

export const ADDRESSES = {
  'address-form': {
    file: DOCUMENTS,
    from: '  file: courier-ferry.txt',
    right: ADDRESS,
    wrong: `  file: courier-ferry.txt
  url: courier.example/ferry`,
  },
  'address-password': {
    file: DOCUMENTS,
    from: '  file: courier-ferry.txt',
    right: ADDRESS,
    wrong: `  file: courier-ferry.txt
  url: https://ann:secret@courier.example/ferry`,
  },
  'accessed-day': {
    file: DOCUMENTS,
    from: '  file: courier-ferry.txt',
    right: `${ADDRESS}
  accessed: 2026-03-11`,
    wrong: `${ADDRESS}
  accessed: 2026-03`,
  },
  'accessed-early': {
    file: DOCUMENTS,
    from: '  file: courier-ferry.txt',
    right: `${ADDRESS}
  accessed: 2026-03-11`,
    wrong: `${ADDRESS}
  accessed: 2026-03-01`,
  },
} satisfies Record<string, Lesson>;

const SUMMARY = 'summary: They report nothing.';

export const SUMMARY_LINKS = {
  'link-address': {
    from: SUMMARY,
    right: 'summary: They [report](https://courier.example/divers) nothing.',
    wrong: 'summary: They [report](courier.example/divers) nothing.',
  },
  'link-password': {
    from: SUMMARY,
    right: 'summary: They [report](https://courier.example/divers) nothing.',
    wrong: 'summary: They [report](https://ann:secret@courier.example/divers) nothing.',
  },
  'link-open': {
    from: SUMMARY,
    right: 'summary: They [report](https://courier.example/divers) nothing.',
    wrong: 'summary: They [report](https://courier.example/divers nothing.',
  },
  'link-words': {
    from: SUMMARY,
    right: 'summary: They [report](https://courier.example/divers) nothing.',
    wrong: 'summary: They report nothing [](https://courier.example/divers).',
  },
} satisfies Record<string, Lesson>;
