import { createHash } from 'node:crypto';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compileTimeline } from '../../../src/compile/compile.ts';
import { readDocument } from '../../../src/compile/documents/read-document.ts';
import { verifyTimeline } from '../../../src/compile/quotations/verify.ts';
import { DOCUMENTS, seedsOf, temporaryFolder } from '../seeds.ts';

/** The valid seeds with one piece of events.yaml replaced. */
function seedsWith(from: string, to: string): string {
  const root = seedsOf();
  const path = join(root, 'test', 'events.yaml');
  const text = readFileSync(path, 'utf8');
  if (!text.includes(from)) throw new Error(`no ${from}`);
  writeFileSync(path, text.replace(from, to));
  return root;
}
const verify = (root: string, documents = DOCUMENTS) =>
  verifyTimeline(root, 'test', documents, readDocument);
const told = async (root: string, documents = DOCUMENTS) =>
  (await verify(root, documents)).diagnostics.map(({ code, line, sentence, hint }) =>
    [code, line, sentence, hint].filter((part) => part !== null).join(' | '),
  );
/** Whether each citation of the compiled seeds is marked as verified. */
const marks = (root: string) =>
  compileTimeline(root, 'test').timeline!.events.flatMap(({ citations }) =>
    citations.map(({ quote, verified }) => `${verified ? '✓' : '–'} ${quote}`),
  );
const prove = async (root: string) =>
  writeFileSync(join(root, 'test', 'verified.yaml'), (await verify(root)).text!);

test('the results of verify are written down, the same each time', async () => {
  const { text, quotations, documents } = await verify(seedsOf());
  expect([quotations, documents]).toEqual([5, 2]);
  expect((await verify(seedsOf())).text).toBe(text);
  await expect(text).toMatchFileSnapshot('../../fixtures/documents/verified.yaml');
});

describe('reports a problem, and marks nothing as verified, when', () => {
  test.each([
    [
      'the words are in another paragraph',
      'paragraph: 3\n      quote: due',
      'paragraph: 2\n      quote: due',
      'quote-elsewhere | 75 | The words are not in paragraph 2 but in 3.',
    ],
    [
      'the words are nowhere',
      'quote: due on Jan. 9',
      'quote: due on Jan. 8',
      'quote-missing | 76 | These words are not in "paper". | Closest, in paragraph 3: "due on Jan. 9."',
    ],
    [
      'there is no such paragraph',
      'paragraph: 3\n      quote: due',
      'paragraph: 9\n      quote: due',
      'paragraph-missing | 75 | "paper" has no paragraph 9: it has 4.',
    ],
    [
      'a quote is a whole sentence',
      'quote: Five bakers',
      'quote: Five bakers stayed away.',
      'quote-whole | 26 | The quote is a whole sentence.',
    ],
    [
      'the case of a letter differs',
      'quote: Five bakers',
      'quote: five bakers',
      'quote-missing | 26 | These words are not in "paper". | Closest, in paragraph 4: "Five bakers"',
    ],
    [
      'the seeds have another error',
      'importance: 2',
      'importance: 9',
      'value-number | 49 | "importance" takes a whole number from 1 to 5, not "9".',
    ],
  ])('%s', async (_, from, to, expected) => {
    const root = seedsWith(from, to);
    expect((await told(root)).join()).toContain(expected);
    expect(await told(root)).toHaveLength(1);
    expect((await verify(root)).text).toBeNull();
  });

  test('a document was changed, is missing, or is not text', async () => {
    const documents = temporaryFolder();
    cpSync(DOCUMENTS, documents, { recursive: true });
    writeFileSync(join(documents, 'paper.txt'), 'Bakers meet again, and again');
    expect((await told(seedsOf(), documents)).join()).toMatch(
      /^document-changed \| 3 \| "paper.txt" is not the document that was cited: its SHA-256 is [0-9a-f]{64}\.$/,
    );
    expect(await told(seedsOf(), temporaryFolder())).toHaveLength(2);
  });
});

describe('compile marks a citation as verified', () => {
  test('only once it has been verified', async () => {
    const root = seedsOf();
    expect(marks(root).filter((mark) => mark.startsWith('✓'))).toEqual([]);
    await prove(root);
    expect(marks(root).filter((mark) => mark.startsWith('–'))).toEqual([]);
  });

  test.each([
    ['quote', 'quote: Five bakers', 'quote: Five'],
    [
      'paragraph',
      'paragraph: 4\n      quote: Five bakers',
      'paragraph: 3\n      quote: Five bakers',
    ],
  ])('no longer when its %s has changed', (_, from, to) => {
    const root = seedsWith(from, to);
    const path = join(root, 'test', 'verified.yaml');
    cpSync('tests/fixtures/documents/verified.yaml', path);
    expect(marks(root).filter((mark) => mark.startsWith('–'))).toEqual([
      `– ${to.split('quote: ')[1]!}`,
    ]);
  });

  test('no longer when its document has changed', async () => {
    const root = seedsOf();
    await prove(root);
    const path = join(root, 'test', 'documents.yaml');
    const text = readFileSync(path, 'utf8');
    writeFileSync(path, text.replace(/(sha256: )./, '$10'));
    expect(marks(root).filter((mark) => mark.startsWith('✓'))).toEqual([
      '✓ Three bakers stayed away',
    ]);
  });
});

/** Seeds and documents in which `paper` has this text as its paragraph 3. */
function paperWith(paragraph: string, from: string, to: string) {
  const root = seedsWith(from, to);
  const documents = temporaryFolder();
  cpSync(DOCUMENTS, documents, { recursive: true });
  const lines = readFileSync(join(documents, 'paper.txt'), 'utf8').split('\n');
  lines[3] = paragraph;
  writeFileSync(join(documents, 'paper.txt'), lines.join('\n'));
  const path = join(root, 'test', 'documents.yaml');
  const sha256 = createHash('sha256').update(lines.join('\n')).digest('hex');
  const seed = readFileSync(path, 'utf8').replace(
    /(file: paper\.txt\n\s+sha256: ).*/,
    `$1${sha256}`,
  );
  writeFileSync(path, seed);
  return { root, documents };
}

describe('the same words, typed in another way, are found and kept as the document has them:', () => {
  test.each([
    ['no-break spaces', 'due on\u00a0Jan.\u202f9.', 'due on Jan. 9'],
    ['soft hyphens', 'de\u00adci\u00adsion due soon', 'decision due'],
    ['characters without width', 'due\u200b on\u2060 Jan. 9 at last', 'due on Jan. 9'],
    ['a curly apostrophe', 'the baker\u2019s bun is', "the baker's bun"],
    ['a modifier letter for an apostrophe', 'the baker\u02bcs bun is', 'the baker’s bun'],
    ['quotation marks', 'called it “a bun” again', '\'called it "a bun"\''],
    ['low quotation marks', 'called it „a bun“ again', 'called it “a bun”'],
    ['a no-break hyphen', 'a well\u2011known bun is', 'a well-known bun'],
    ['two spaces and a tab', 'due  on\tJan. 9 at last', 'due on Jan. 9'],
  ])('%s', async (_, paragraph, quote) => {
    const { root, documents } = paperWith(
      `It was ${paragraph} and more.`,
      'quote: due on Jan. 9',
      `quote: ${quote}`,
    );
    const { text, diagnostics } = await verify(root, documents);
    expect(diagnostics).toEqual([]);
    writeFileSync(join(root, 'test', 'verified.yaml'), text!);
    const { timeline } = compileTimeline(root, 'test');
    const cited = timeline!.events.flatMap(({ citations }) => citations);
    expect(cited.every(({ verified }) => verified)).toBe(true);
    const printed = cited.find((each) => each.document === 'paper' && each.paragraph === 3)!.quote;
    expect(paragraph).toContain(printed);
    expect(printed).not.toBe(quote);
  });

  test('a whole sentence stays one, however it is typed', async () => {
    const { root, documents } = paperWith(
      'The baker’s\u00a0bun. A decision is due.',
      'quote: due on Jan. 9',
      `quote: "The baker's bun"`,
    );
    expect((await told(root, documents)).join()).toContain('quote-whole');
  });
});

test('a character that is easily taken for another is named', async () => {
  const { root, documents } = paperWith(
    'In 2024–2026 it was due.',
    'quote: due on Jan. 9',
    'quote: In 2024-2026 it was',
  );
  expect(await told(root, documents)).toEqual([
    'quote-missing | 76 | These words are not in "paper". | Closest, in paragraph 3: "In 2024–2026 it was"; “–” (U+2013) stands there, not “-” (U+002D).',
  ]);
});

test('what cannot be seen in the closest words is shown by its number', async () => {
  const { root, documents } = paperWith(
    'It was due\u00ad on Jan. 10 at last.',
    'quote: due on Jan. 9',
    'quote: due on Jan. 9',
  );
  expect((await told(root, documents)).join()).toContain('"due\\u{ad} on Jan. 10"');
});

describe('the limits of a quotation', () => {
  const long = 'A decision is due on Jan. 9 and then everybody goes home at last.';
  const given = async (own: string) => {
    const { root, documents } = paperWith(long, 'quote: due on Jan. 9', `quote: ${long}`);
    const path = join(root, 'test', 'documents.yaml');
    const seed = readFileSync(path, 'utf8');
    writeFileSync(path, seed.replace('  file: paper.txt\n', `  file: paper.txt\n${own}`));
    return (await told(root, documents)).map((each) => each.split(' | ')[0]);
  };

  test('hold for a document of others', async () => {
    expect(await given('')).toEqual(['quote-long', 'quote-whole']);
    expect(await given('  own: false\n')).toHaveLength(2);
  });

  test('do not hold for the own report of the paper', async () => {
    expect(await given('  own: true\n')).toEqual([]);
  });

  test('are not lifted by another word', async () => {
    expect(await given('  own: yes\n')).toContain('value-choice');
  });
});

test('verifying changes no other file', async () => {
  const root = seedsOf();
  const files = ['timeline.yaml', 'documents.yaml', 'events.yaml'].map((name) =>
    join(root, 'test', name),
  );
  const before = files.map((file) => readFileSync(file, 'utf8'));
  await prove(root);
  expect(files.map((file) => readFileSync(file, 'utf8'))).toEqual(before);
});
