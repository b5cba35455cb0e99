import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { COMMANDS } from '../../src/cli/commands.ts';
import { run } from '../../src/cli/main.ts';
import { DOCUMENTS, seedsOf, temporaryFolder } from '../compile/seeds.ts';

async function call(...args: string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const code = await run(args, { out: (line) => out.push(line), err: (line) => err.push(line) });
  return { code, out: out.join('\n'), err: err.join('\n') };
}

test('help lists every command', async () => {
  const { code, out } = await call('--help');
  expect(code).toBe(0);
  for (const name of Object.keys(COMMANDS)) expect(out).toMatch(new RegExp(`^  ${name} `, 'm'));
  expect((await call()).out).toBe(out);
});

describe.each(Object.entries(COMMANDS))('the help of %s', (name, { load }) => {
  test('begins with its usage and names every option', async () => {
    const { command } = await load();
    const { code, out } = await call(name, '--help');
    expect(code).toBe(0);
    expect(out).toMatch(new RegExp(`^Usage: sourceline ${name}`));
    for (const option of [...Object.keys(command.options), 'help']) {
      expect(out).toContain(`--${option}`);
    }
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100);
  });
});

describe('a wrong call is answered in one sentence, with exit code 2:', () => {
  test.each([
    ['complie', 'There is no command "complie". Did you mean "compile"?'],
    ['frobnicate', 'There is no command "frobnicate". See: sourceline --help'],
    ['toString', 'There is no command "toString". See: sourceline --help'],
    [
      'compile --chekc',
      'compile has no option --chekc. Did you mean --check? See: sourceline compile --help',
    ],
    ['compile --toString', 'compile has no option --toString. See: sourceline compile --help'],
    ['compile --out', '--out needs a value. See: sourceline compile --help'],
    ['compile --out --check', '--out needs a value, not --check. See: sourceline compile --help'],
    ['compile --check=yes', '--check takes no value. See: sourceline compile --help'],
    ['verify', 'verify needs <folder of documents>. See: sourceline verify --help'],
    ['snapshot', 'snapshot needs <timeline>. See: sourceline snapshot --help'],
    ['schema here', 'schema does not know what to do with "here". See: sourceline schema --help'],
    ['verify /nowhere', 'There is no folder "/nowhere" to read documents from.'],
    [
      'compile --seeds /nowhere',
      'No timeline was found in /nowhere: a timeline is a folder with a timeline.yaml. Run this in the folder that holds "seeds", or name it with --seeds.',
    ],
    [
      'compile paris-sumit',
      'There is no folder "paris-sumit" with a timeline.yaml among the seeds. Did you mean "paris-summit"?',
    ],
  ])('%s', async (line, sentence) => {
    expect(await call(...line.split(' '))).toEqual({
      code: 2,
      out: '',
      err: `sourceline: ${sentence}`,
    });
  });
});

test('compile writes the JSON and says what is in it', async () => {
  const out = temporaryFolder();
  const path = join(out, 'test.json');
  expect(await call('compile', 'test', '--seeds', seedsOf(), '--out', out)).toEqual({
    code: 0,
    out: `${path}: 3 events from 2 documents, 0 of 5 quotations verified`,
    err: '',
  });
  expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({
    format: 'sourceline/2',
    id: 'test',
  });
});

test('from seeds to verified: verify, then compile, then nothing is left to do', async () => {
  const [seeds, out] = [seedsOf(), join(temporaryFolder(), 'timelines')];
  expect((await call('verify', DOCUMENTS, '--seeds', seeds)).code).toBe(0);
  const schema = join(out, '..', 'timeline.schema.json');
  await call('schema', '--out', schema);
  writeFileSync(schema, '{}');
  expect((await call('compile', '--seeds', seeds, '--out', out)).out).toContain('5 of 5');
  const stale = await call('compile', '--check', '--seeds', seeds, '--out', out);
  expect(stale).toMatchObject({ code: 1, out: '' });
  expect(stale.err).toMatch(/timeline\.schema\.json is out of date. Run: npx sourceline schema$/);
  await call('schema', '--out', schema);
  expect((await call('compile', '--check', '--seeds', seeds, '--out', out)).code).toBe(0);
});

test('verify says what it could not prove, and writes nothing', async () => {
  const seeds = seedsOf();
  const { code, err } = await call('verify', temporaryFolder(), 'test', '--seeds', seeds);
  expect(code).toBe(1);
  expect(err).toContain('error document-missing');
  expect(err).toMatch(/2 errors; nothing was written\.$/);
  expect(() => readFileSync(join(seeds, 'test', 'verified.yaml'))).toThrow();
});

test('one bad character in a seed: code, file, line and column, and the JSON stays', async () => {
  const out = temporaryFolder();
  await call('compile', '--seeds', seedsOf(), '--out', out);
  const before = readFileSync(join(out, 'test.json'));
  const seeds = seedsOf('date-one-bad-character');
  const { code, err } = await call('compile', '--seeds', seeds, '--out', out);
  expect(code).toBe(1);
  expect(err).toContain('error date-invalid: "2025-12-3l" is not a date');
  expect(err).toContain(`at ${join(seeds, 'test', 'events.yaml')}:50:9`);
  expect(readFileSync(join(out, 'test.json')).equals(before)).toBe(true);
});

test('a folder that may not be written is reported without a stack', async () => {
  const { code, err } = await call('schema', '--out', '/dev/null/schema.json');
  expect(code).toBe(1);
  expect(err).toBe(
    'sourceline: /dev/null/schema.json: a part of this path is a file, not a folder (ENOTDIR). Check the path for a slip.',
  );
});
