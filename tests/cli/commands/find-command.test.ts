import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { run } from '../../../src/cli/main.ts';
import { docxFile, docxParagraph, htmlFile } from '../../compile/documents/made-documents.ts';
import { DOCUMENTS, seedsOf, temporaryFolder } from '../../compile/seeds.ts';

async function call(...args: string[]) {
  const [out, err]: [string[], string[]] = [[], []];
  const terminal = {
    out: (line: string) => void out.push(line),
    err: (line: string) => void err.push(line),
  };
  const code = await run(['find', ...args], terminal);
  return { code, out: out.join('\n'), err: err.join('\n') };
}

/** The citations among the lines that were printed. */
const citationsIn = (out: string): unknown =>
  parse(
    out
      .split('\n')
      .filter((line) => line.startsWith('    '))
      .join('\n'),
  );

test('prints the passage, its document and a citation that can be pasted', async () => {
  const seeds = seedsOf();
  const { code, out, err } = await call('Wants', 'smaller', '--in', DOCUMENTS, '--seeds', seeds);
  expect([code, err]).toEqual([0, '']);
  expect(out).toContain(`${join(DOCUMENTS, 'paper.txt')}, paragraph 3, "paper" in test`);
  expect(out).toContain('“Nobody [wants a smaller] bun,”');
  expect(out).toMatch(/\n1 passage in 3 documents$/);
  expect(citationsIn(out)).toEqual([
    {
      document: 'paper',
      paragraph: 3,
      quote: 'wants a smaller',
      says: null,
      supports: ['what'],
    },
  ]);
});

test('verify takes the citation as it is printed', async () => {
  const seeds = seedsOf();
  const events = join(seeds, 'test', 'events.yaml');
  const { out } = await call('Wants', 'smaller', '--in', DOCUMENTS, '--seeds', seeds);
  const pasted = out
    .split('\n')
    .filter((line) => line.startsWith('    '))
    .join('\n')
    .replace('says: #', 'says: So it says. #');
  const text = readFileSync(events, 'utf8');
  const at = text.indexOf('  citations:\n') + '  citations:\n'.length;
  writeFileSync(events, `${text.slice(0, at)}${pasted}\n${text.slice(at)}`);
  const err: string[] = [];
  const terminal = { out: () => {}, err: (line: string) => void err.push(line) };
  expect([await run(['verify', DOCUMENTS, '--seeds', seeds], terminal), err]).toEqual([0, []]);
});

test('reads each format, the text that was corrected, and leaves nothing behind', async () => {
  const folder = temporaryFolder();
  const texts = ['A bridge of stone was built in a year.', 'It was closed by the mayor.'];
  writeFileSync(join(folder, 'a.html'), htmlFile(texts));
  writeFileSync(join(folder, 'b.docx'), docxFile(texts.map(docxParagraph).join('')));
  writeFileSync(join(folder, 'c.pdf'), 'not a PDF');
  writeFileSync(join(folder, 'd.html'), htmlFile(texts));
  writeFileSync(join(folder, 'd.html.txt'), 'A bridge of wood.\n');
  mkdirSync(join(folder, 'e'));
  const before = readdirSync(folder);
  const { code, out } = await call('bridge', '--in', folder, '--seeds', seedsOf());
  expect(code).toBe(0);
  expect(citationsIn(out)).toMatchObject([
    { document: 'a', paragraph: 1, quote: 'bridge' },
    { document: 'b', paragraph: 1, quote: 'bridge' },
    { document: 'd', paragraph: 1, quote: 'bridge' },
  ]);
  expect(out).toContain('[bridge] of wood.');
  expect(readdirSync(folder)).toEqual(before);
});

test('words that may not be quoted as they stand are left to the editor', async () => {
  const folder = temporaryFolder();
  const path = join(folder, 'a.txt');
  writeFileSync(path, 'One two three four five six seven eight nine ten eleven twelve 13 14.\n');
  const seeds = seedsOf();
  const far = await call('one', '14', '--in', path, '--seeds', seeds);
  expect(far.out).toContain('  quote: # at most 12 words that follow each other');
  writeFileSync(path, 'The mayor resigned.\n');
  const whole = await call('the mayor resigned', '--in', path, '--seeds', seeds);
  expect(whole.out).toContain('  quote: # less than the whole sentence');
});

test('a file that cannot be read is named, and the others are searched', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'a.png'), Buffer.from('\x89PNG\r\n', 'latin1'));
  writeFileSync(join(folder, 'b.txt'), 'A \u202ebridge.\n');
  const { code, out, err } = await call('bridge', '--in', folder, '--seeds', seedsOf());
  expect(code).toBe(0);
  expect(err).toContain('"a.png" is a picture, which is not read.');
  expect(out).toContain('1 passage in 1 document; 1 could not be read');
  expect(out).not.toContain('\u202e');
});

test('many passages are counted, and the first are shown', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'a.txt'), 'A bridge.\n'.repeat(60));
  const { out } = await call('bridge', '--in', folder, '--seeds', seedsOf());
  expect(out.match(/, paragraph /g)).toHaveLength(50);
  expect(out).toMatch(
    /60 passages in 1 document\. The first 50 are shown: add a word to see fewer\.$/,
  );
});

test.each([
  [['zebra', '--in', DOCUMENTS], 1, 'Nothing was found in 3 documents.'],
  [['bakers'], 2, 'Say where the documents are: --in <folder>.'],
  [['bakers', '--in', '/nowhere'], 2, 'There is no folder "/nowhere" to read documents from.'],
])('%j gives %i: %s', async (args, code, sentence) => {
  const given = await call(...args, '--seeds', seedsOf());
  expect(given.code).toBe(code);
  expect(given.out + given.err).toContain(sentence);
});
