/** Documents of other formats, and the text of them that an editor may correct. */
import { createHash } from 'node:crypto';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readDocument } from '../../../src/compile/documents/read-document.ts';
import { textOf } from '../../../src/compile/documents/extracted.ts';
import { verifyTimeline } from '../../../src/compile/quotations/verify.ts';
import { htmlFile } from '../documents/made-documents.ts';
import { DOCUMENTS, seedsOf, temporaryFolder } from '../seeds.ts';

const PARAGRAPHS = readFileSync(join(DOCUMENTS, 'paper.txt'), 'utf8').split('\n').filter(Boolean);
const hashOf = (content: string | Uint8Array) => createHash('sha256').update(content).digest('hex');

/** Seeds whose `paper` is a web page with these paragraphs, and the folder that it lies in. */
function withPage(paragraphs: readonly string[] = PARAGRAPHS) {
  const root = seedsOf();
  const documents = temporaryFolder();
  cpSync(DOCUMENTS, documents, { recursive: true });
  const page = htmlFile(paragraphs);
  writeFileSync(join(documents, 'paper.html'), page);
  const path = join(root, 'test', 'documents.yaml');
  const seed = readFileSync(path, 'utf8').replace(
    /file: paper\.txt\n(\s+)sha256: .*/,
    `file: paper.html\n$1sha256: ${hashOf(page)}`,
  );
  writeFileSync(path, seed);
  const kept = join(documents, 'paper.html.txt');
  const verify = async () => {
    const { text, diagnostics, warnings } = await verifyTimeline(
      root,
      'test',
      documents,
      readDocument,
    );
    if (text !== null) writeFileSync(join(root, 'test', 'verified.yaml'), text);
    return { text, codes: [...diagnostics, ...warnings.diagnostics].map(({ code }) => code) };
  };
  return { root, kept, verify };
}

test('quotations are found in a web page, and both hashes are noted', async () => {
  const { verify } = withPage();
  const { text, codes } = await verify();
  expect(codes).toEqual([]);
  expect(text).toContain(`  text: ${hashOf(textOf(PARAGRAPHS))}\n  passages`);
});

test('a text that lies beside the document counts, however its lines are broken', async () => {
  const { kept, verify } = withPage();
  writeFileSync(kept, textOf(PARAGRAPHS).replaceAll(' the ', '\r\nthe '));
  expect((await verify()).codes).toEqual([]);
});

test('a text that was corrected by hand counts, and this is told', async () => {
  // The page has the second paragraph in two.
  const [first, second, ...rest] = PARAGRAPHS as [string, string];
  const { kept, verify } = withPage([first, ...second.split(/(?<= — )/), ...rest]);
  expect((await verify()).codes).toContain('quote-elsewhere');
  writeFileSync(kept, textOf(PARAGRAPHS));
  const { text, codes } = await verify();
  expect(codes).toEqual(['text-corrected']);
  expect(text).toMatch(/ {2}text: [0-9a-f]{64}\n {2}read: [0-9a-f]{64}\n/);
});

test('a text that was saved in another encoding is told', async () => {
  const { kept, verify } = withPage();
  writeFileSync(kept, Buffer.from('Un \xe9t\xe9 \xe0 Orl\xe9ans.', 'latin1'));
  expect((await verify()).codes).toEqual(['text-encoding']);
});

test('a text that has changed since the last verify is told', async () => {
  const { kept, verify } = withPage();
  await verify();
  writeFileSync(kept, textOf([...PARAGRAPHS, 'One more.']));
  expect((await verify()).codes).toEqual(['text-corrected']);
  writeFileSync(kept, textOf(PARAGRAPHS));
  expect((await verify()).codes).toEqual(['text-changed']);
  expect((await verify()).codes).toEqual([]);
});

test('a document that is now read differently is reported', async () => {
  const { root, verify } = withPage();
  const { text } = await verify();
  const path = join(root, 'test', 'verified.yaml');
  writeFileSync(path, text!.replace(/(text: )[0-9a-f]{64}/, `$1${hashOf('another reading')}`));
  expect((await verify()).codes).toEqual(['text-otherwise']);
  expect((await verify()).codes).toEqual([]);
});
