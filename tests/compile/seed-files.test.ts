/** What may be in place of a file: each is refused by name, and compile never waits for it. */
import { execFileSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compileTimeline } from '../../src/compile/compile.ts';
import { seedNames } from '../../src/compile/files/seed-folder.ts';
import { readDocument } from '../../src/compile/documents/read-document.ts';
import { verifyTimeline } from '../../src/compile/quotations/verify.ts';
import { DOCUMENTS, seedsOf, temporaryFolder } from './seeds.ts';

const FILES = [
  'timeline.yaml',
  'documents.yaml',
  'events.yaml',
  'translations.yaml',
  'verified.yaml',
] as const;

/** What is in place of a file, and the message about it. */
const STRANGE: Readonly<Record<string, readonly [(path: string) => void, string]>> = {
  'a pipe': [(path) => execFileSync('mkfifo', [path]), 'is a pipe, not a file.'],
  'a folder': [(path) => mkdirSync(path), 'is a folder, not a file.'],
  'a link to a device': [(path) => symlinkSync('/dev/zero', path), 'that leads out of'],
  'a link to a file elsewhere': [(path) => symlinkSync('/etc/hostname', path), 'that leads out of'],
  'a link to what the system makes up': [
    (path) => symlinkSync('/proc/self/environ', path),
    'that leads out of',
  ],
  'a link to nothing': [
    (path) => symlinkSync('nothing', path),
    'is a link to something that is not there.',
  ],
  'a link to itself': [
    (path) => symlinkSync(path, path),
    'cannot be read: its links lead in a circle.',
  ],
  'a file of 3 GB': [
    (path) => {
      writeFileSync(path, '');
      truncateSync(path, 3_000_000_000);
    },
    'has 3000 MB; at most ',
  ],
};

const sentences = (root: string) =>
  compileTimeline(root, 'test').diagnostics.map(({ sentence }) => sentence);

describe.each(Object.entries(STRANGE))('%s is refused', (_, [make, said]) => {
  test.each(FILES)('as %s', (file) => {
    const root = seedsOf();
    const path = join(root, 'test', file);
    rmSync(path, { force: true });
    make(path);
    expect(sentences(root)[0]).toContain(path);
    expect(sentences(root)[0]).toContain(said);
  });

  test('as an image', () => {
    const root = seedsOf('images');
    const path = join(root, 'test/images/bun.png');
    rmSync(path, { force: true });
    make(path);
    const told = sentences(root).filter((sentence) => sentence.includes('bun.png'));
    expect(told.length).toBeGreaterThan(0);
  });

  test('as a document', async () => {
    const documents = temporaryFolder();
    cpSync(DOCUMENTS, documents, { recursive: true });
    const path = join(documents, 'paper.txt');
    rmSync(path);
    make(path);
    const { diagnostics } = await verifyTimeline(seedsOf(), 'test', documents, readDocument);
    expect(diagnostics).toMatchObject([{ line: 2, column: 9 }]);
    expect(diagnostics[0]!.sentence).toContain(said);
  });
});

test('a file may be a link to one of another timeline', () => {
  const root = seedsOf();
  mkdirSync(join(root, 'common'));
  renameSync(join(root, 'test/documents.yaml'), join(root, 'common/documents.yaml'));
  symlinkSync('../common/documents.yaml', join(root, 'test/documents.yaml'));
  expect(sentences(root)).toEqual([]);
});

describe('the folder of a timeline', () => {
  test('may be a link to a folder among the seeds', () => {
    const root = seedsOf();
    mkdirSync(join(root, 'drafts'));
    renameSync(join(root, 'test'), join(root, 'drafts/test'));
    symlinkSync('drafts/test', join(root, 'test'));
    expect(seedNames(root)).toEqual(['test']);
    expect(sentences(root)).toEqual([]);
  });

  test.each([
    ['elsewhere', (root: string) => join(seedsOf(), 'test') || root, 'that leads out of'],
    ['nowhere', () => 'nothing', 'is a link to something that is not there.'],
  ])('is told by name where it is a link to %s', (_, targetOf, said) => {
    const root = temporaryFolder();
    symlinkSync(targetOf(root), join(root, 'test'));
    symlinkSync('nothing', join(root, '.#notes'));
    expect(seedNames(root)).toEqual(['test']);
    expect(sentences(root)).toHaveLength(1);
    expect(sentences(root)[0]).toContain(said);
  });

  test('may hold what systems and editors leave there', () => {
    const root = seedsOf();
    for (const name of ['.DS_Store', 'Thumbs.db', '._events.yaml', 'events.yaml~', '#events.yaml#'])
      writeFileSync(join(root, 'test', name), '\0');
    expect(sentences(root)).toEqual([]);
  });

  test.each(['Events.yaml', 'events.yml', 'EVENTS.YML'])('is told of %s', (name) => {
    const root = seedsOf();
    renameSync(join(root, 'test/events.yaml'), join(root, 'test', name));
    expect(sentences(root)[0]).toMatch(
      new RegExp(
        `${name} is not read: its name must be events\\.yaml, in exactly these letters\\.$`,
      ),
    );
  });

  test('is found by a timeline.yml', () => {
    const root = seedsOf();
    renameSync(join(root, 'test/timeline.yaml'), join(root, 'test/timeline.yml'));
    expect(seedNames(root)).toEqual(['test']);
  });
});
