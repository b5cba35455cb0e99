import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { run } from '../../../src/cli/main.ts';
import { DOCUMENTS, seedsOf, temporaryFolder } from '../../compile/seeds.ts';

async function verify(...args: string[]) {
  const [out, err]: [string[], string[]] = [[], []];
  const terminal = {
    out: (line: string) => void out.push(line),
    err: (line: string) => void err.push(line),
  };
  const code = await run(['verify', ...args], terminal);
  return { code, out: out.join('\n'), err: err.join('\n') };
}

/** The seeds of a newcomer: a timeline of their own, and the example, whose documents they lack. */
function seedsOfNewcomer(): string {
  const root = seedsOf();
  cpSync('seeds/paris-summit', join(root, 'paris-summit'), { recursive: true });
  return root;
}

test('without a name, a timeline whose documents lie elsewhere is left as it is', async () => {
  const root = seedsOfNewcomer();
  const before = readFileSync(join(root, 'paris-summit/verified.yaml'), 'utf8');
  const { code, out, err } = await verify(DOCUMENTS, '--seeds', root);
  expect([code, err]).toEqual([0, '']);
  expect(out).toContain('test/verified.yaml: 5 quotations found in 2 documents');
  expect(out).toContain('paris-summit was left as it is: none of its documents lies in');
  expect(readFileSync(join(root, 'paris-summit/verified.yaml'), 'utf8')).toBe(before);
});

test('a timeline that is named is not left out', async () => {
  const { code, err } = await verify(DOCUMENTS, 'paris-summit', '--seeds', seedsOfNewcomer());
  expect(code).toBe(1);
  expect(err).toContain('document-missing');
});

test('a folder without any of the documents is told', async () => {
  const [root, folder] = [seedsOf(), temporaryFolder()];
  expect(await verify(folder, '--seeds', root)).toEqual({
    code: 1,
    out: '',
    err: `sourceline: None of the documents of test lies in ${folder}. Name the folder that holds them.`,
  });
});

test('a warning is told, and the quotations are proved nevertheless', async () => {
  const [root, documents] = [seedsOf(), temporaryFolder()];
  cpSync(DOCUMENTS, documents, { recursive: true });
  const text = readFileSync(join(documents, 'echo.txt'), 'utf8');
  writeFileSync(join(documents, 'echo.txt.txt'), `${text}\nAnother paragraph.`);
  const { code, err } = await verify(documents, '--seeds', root);
  expect(err).toMatch(
    /^warning text-corrected: echo\.txt\.txt was corrected by hand: from paragraph 2 on/,
  );
  expect(err).toMatch(/documents\.yaml:10:9\n/);
  expect(code).toBe(0);
  expect(existsSync(join(root, 'test/verified.yaml'))).toBe(true);
});
