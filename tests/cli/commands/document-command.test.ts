import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { run } from '../../../src/cli/main.ts';
import { readSeed } from '../../../src/seeds/seed/seed.ts';
import { seedFolder } from '../../../src/compile/files/seed-folder.ts';
import { Report } from '../../../src/seeds/report/report.ts';
import {
  docxFile,
  docxParagraph,
  htmlFile,
  pdfFile,
} from '../../compile/documents/made-documents.ts';
import { seedsOf, temporaryFolder } from '../../compile/seeds.ts';

const TEXTS = [
  'The bakers of four towns met over the weekend to agree on the size of a bun.',
  'A decision is due on Jan. 9, when the guild of the bakers meets in its hall.',
];
const HEAD = `<meta property="og:title" content="Bakers: a &quot;bun&quot; for #1"><meta name="author" content="Ann Example">
<link rel="canonical" href="https://example.org/bakers"><meta property="og:site_name" content="No"><meta property="article:published_time" content="2026-01-06T14:00:00+0100">`;

async function call(...args: string[]) {
  const [out, err]: [string[], string[]] = [[], []];
  const terminal = {
    out: (line: string) => void out.push(line),
    err: (line: string) => void err.push(line),
  };
  const code = await run(['document', ...args], terminal);
  return { code, out: out.join('\n'), err: err.join('\n') };
}

/** Seeds with one timeline, `test`, and a folder with a web page. */
function given(documents?: string) {
  const seeds = seedsOf();
  const yaml = join(seeds, 'test', 'documents.yaml');
  if (documents !== undefined) writeFileSync(yaml, documents);
  const folder = temporaryFolder();
  const page = join(folder, 'Bakers’ meeting.html');
  writeFileSync(page, htmlFile(TEXTS, HEAD));
  const add = (...files: string[]) => call('test', ...files, '--seeds', seeds);
  const text = () => readFileSync(yaml, 'utf8');
  return { seeds, yaml, folder, page, add, text };
}

test('adds what the page says, and leaves the rest of the file as it is', async () => {
  const { seeds, page, text, add } = given();
  const before = `# Ours.\n${text()}  # The end.\n`;
  writeFileSync(join(seeds, 'test', 'documents.yaml'), before);
  const { code, out, err } = await add(page);
  expect([code, err]).toEqual([0, '']);
  expect(out).toContain(`1  ${TEXTS[0]!}\n2  ${TEXTS[1]!}`);
  expect(text().slice(0, before.length)).toBe(before);
  expect(text().slice(before.length)).toMatch(
    /^\n- id: bakers-meeting\n {2}file: Bakers’ meeting\.html\n {2}sha256: [0-9a-f]{64}\n {2}title: 'Bakers: a "bun" for #1' # og:title\n {2}publisher: No # og:site_name\n {2}author: Ann Example # author\n {2}url: https:\/\/example\.org\/bakers # rel=canonical\n {2}published: 2026-01-06T14:00\+01:00 # article:published_time\n {2}publishedBasis: The page’s own data give this date\.\n$/,
  );
  const report = new Report();
  const { documents } = readSeed(seedFolder(seeds, 'test'), report);
  expect(report.diagnostics).toEqual([]);
  expect(documents.at(-1)!.title!.value).toBe('Bakers: a "bun" for #1');
});

test('a second run changes nothing, says so, and prints the paragraphs again', async () => {
  const { page, text, add } = given();
  await add(page);
  const before = text();
  const { code, out } = await add(page);
  expect(code).toBe(0);
  expect(out).toContain('is recorded already: "bakers-meeting"');
  expect(out).toContain(`2  ${TEXTS[1]!}`);
  expect(text()).toBe(before);
});

test('a file that has changed is told, with its new hash, and the record stays', async () => {
  const { page, text, add } = given();
  await add(page);
  const before = text();
  writeFileSync(page, htmlFile([...TEXTS, TEXTS[0]!], HEAD));
  const { code, err } = await add(page);
  expect(code).toBe(1);
  expect(err).toMatch(
    /has changed since it was recorded as "bakers-meeting" \(.*:20\)\. .* sha256: [0-9a-f]{64}\./,
  );
  expect(text()).toBe(before);
});

test('the same file under another name is not added again', async () => {
  const { folder, page, text, add } = given();
  await add(page);
  const before = text();
  cpSync(page, join(folder, 'copy.html'));
  expect((await add(join(folder, 'copy.html'))).out).toContain(
    'under the name "Bakers’ meeting.html"',
  );
  expect(text()).toBe(before);
});

test('the text is kept beside the file, and a corrected one counts', async () => {
  const { page, add } = given();
  await add(page);
  expect(readFileSync(`${page}.txt`, 'utf8')).toBe(`${TEXTS.join('\n\n')}\n`);
  writeFileSync(`${page}.txt`, `A headline\n\n${TEXTS.join('\n\n')}\n`);
  const { out } = await add(page, `${page}.txt`);
  expect(out).toContain(`its text, which counts\n1  A headline\n2  ${TEXTS[0]!}`);
  expect(readFileSync(`${page}.txt`, 'utf8')).toContain('A headline');
});

test('several files of every format are added at once, and one that cannot be read is told', async () => {
  const { folder, text, add } = given();
  const files = {
    'a.pdf': await pdfFile(TEXTS, { title: 'Minutes' }),
    'a.docx': docxFile(TEXTS.map(docxParagraph).join('')),
    'a.txt': Buffer.from(TEXTS.join('\n')),
    'b.pdf': await pdfFile([]),
  };
  const paths = Object.entries(files).map(([name, bytes]) => {
    writeFileSync(join(folder, name), bytes);
    return join(folder, name);
  });
  const { code, err } = await add(...paths, join(folder, 'none.txt'));
  expect(code).toBe(1);
  expect(err.split('\n')).toEqual([
    expect.stringContaining('"b.pdf" has no text: its pages are pictures.'),
    expect.stringContaining('There is no file'),
  ]);
  expect(text().match(/id: a\b.*/g)).toEqual(['id: a', 'id: a-2', 'id: a-3']);
  expect(text()).toContain('# published: # EDTF, such as 2026-01-06');
  expect(existsSync(join(folder, 'a.pdf.txt'))).toBe(true);
  expect(existsSync(join(folder, 'a.txt.txt'))).toBe(false);
});

test('an encoding that is named is noted', async () => {
  const { folder, text, add } = given();
  const path = join(folder, 'letter.txt');
  writeFileSync(path, Buffer.from('C\x92\xe9tait \xe9lev\xe9, dit le maire.', 'latin1'));
  const { code, err } = await add(path);
  expect([code, err]).toEqual([
    1,
    '"letter.txt" is not UTF-8 text. It looks like windows-1252. If that is right, write encoding: windows-1252 on its document.',
  ]);
  expect((await add(path, '--encoding', 'windows-1252')).out).toContain('1  C’était élevé');
  expect(text()).toContain('\n  encoding: windows-1252\n');
});

describe('documents.yaml may', () => {
  test.each([
    ['be indented', '  - id: one\n    file: one.txt\n', '\n  - id: bakers-meeting\n    file: '],
    ['end without a line end', '- id: one', '- id: one\n\n- id: bakers-meeting\n'],
    [
      'have other line ends',
      '- id: one\r\n  file: one.txt\r\n',
      '\r\n- id: bakers-meeting\r\n  file: ',
    ],
    ['have comments only', '# Ours.\n', '# Ours.\n\n- id: bakers-meeting\n'],
    ['be empty', '', '- id: bakers-meeting\n'],
  ])('%s', async (_, documents, expected) => {
    const { page, text, add } = given(documents);
    expect((await add(page)).code).toBe(0);
    expect(text().startsWith(documents)).toBe(true);
    expect(text()).toContain(expected);
  });

  test('be missing', async () => {
    const { yaml, page, text, add } = given();
    rmSync(yaml);
    expect((await add(page)).code).toBe(0);
    expect(text()).toMatch(/^- id: bakers-meeting\n/);
  });

  test.each([
    ['be a list in brackets', '[{ id: one }]', 'documents-form'],
    ['be a record', 'id: one', 'documents-form'],
    ['be no YAML', '- id: "one', 'yaml-quote'],
  ])('not %s, which is told', async (_, documents, expected) => {
    const { page, text, add } = given(documents);
    const { code, err } = await add(page);
    expect([code, err.split(':', 1)[0]]).toEqual([1, `error ${expected}`]);
    expect(text()).toBe(documents);
  });
});

describe('the timeline', () => {
  test('may be left out if there is only one', async () => {
    const { seeds, page, text } = given();
    expect((await call(page, '--seeds', seeds)).code).toBe(0);
    expect(text()).toContain('- id: bakers-meeting');
  });

  test('has to be named if there are several', async () => {
    const { seeds, page } = given();
    cpSync(join(seeds, 'test'), join(seeds, 'other'), { recursive: true });
    expect(await call(page, '--seeds', seeds)).toMatchObject({
      code: 2,
      err: 'sourceline: Name the timeline before the files: other, test.',
    });
  });

  test.each([
    [['tset', 'a.txt'], 'Did you mean "test"?'],
    [['test'], 'Name a file after "test".'],
  ])('and the files are told apart: %j', async (args, expected) => {
    const { code, err } = await call(...args, '--seeds', given().seeds);
    expect([code, err]).toEqual([2, expect.stringContaining(expected)]);
  });
});
