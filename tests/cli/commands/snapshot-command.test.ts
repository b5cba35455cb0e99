import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { run } from '../../../src/cli/main.ts';
import { textsOf } from '../../../src/export/pictures/itxt.ts';
import { HARBOUR_JSON } from '../../export/harbour.ts';

let folder: string;
let data: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sourceline-snapshot-'));
  data = join(folder, 'harbour.json');
  writeFileSync(data, JSON.stringify(HARBOUR_JSON));
});

afterAll(() => rmSync(folder, { recursive: true }));

async function snapshot(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const lines = { out: [] as string[], err: [] as string[] };
  const code = await run(['snapshot', data, ...args], {
    out: (line) => lines.out.push(line),
    err: (line) => lines.err.push(line),
  });
  return { code, out: lines.out.join('\n'), err: lines.err.join('\n') };
}

test('a picture is drawn of what is asked for', async () => {
  const file = join(folder, 'new', 'a.png');
  const choice = ['--size', '800x500', '--scale', '1.5', '--theme', 'dark', '--event', 'debate'];
  const view = ['--from', '2024-05-01', '--to', '2024-05-09', '--address', 'https://a.example/b/'];
  expect(await snapshot(...choice, ...view, '-o', file)).toEqual({
    code: 0,
    out: expect.stringMatching(/a\.png: \d+ kB$/),
    err: '',
  });
  const png = readFileSync(file);
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 750]);
  expect(textsOf(png)).toMatchObject({
    URL: 'https://a.example/b/',
    'Sourceline view': 'from=2024-05-01&to=2024-05-09&event=debate',
    'Sourceline data': expect.stringMatching(/^sha256-[0-9a-f]{64}$/),
  });
});

test('the ending of the file says which format', async () => {
  const file = join(folder, 'a.svg');
  expect((await snapshot('-o', file)).code).toBe(0);
  expect(readFileSync(file, 'utf8')).toMatch(/^<svg width="1200" height="675"/);
  const page = join(folder, 'a.PDF');
  expect((await snapshot('-o', page)).code).toBe(0);
  expect(readFileSync(page, 'latin1')).toMatch(/^%PDF-/);
});

test.for([
  [['-o', 'a.gif'], 'a .png, .svg or .pdf file, not a.gif'],
  [['--size', '1200'], '--size is a width and a height'],
  [['--size', '320x200'], 'choose a larger one'],
  [['--size', '99999x99999'], 'choose a smaller one'],
  [['--scale', '7'], 'the largest scale is 3.4'],
  [['--scale', 'big'], '--scale is a number'],
  [['--theme', 'pink'], 'light or dark'],
  [['--from', '2024-05-01'], '--from and --to go together'],
  [['--from', '2024-05-09', '--to', '2024-05-01'], '--to must be later'],
  [['--from', 'May', '--to', '2024-05-01'], '--from is a date as in 2026-01-06, not May'],
  [['--event', 'debates'], 'Did you mean debate?'],
  [['--address', 'javascript:alert(1)'], '--address begins with https://'],
  [['--sise', '1200x675'], 'Did you mean --size?'],
] as const)('%j is refused in one sentence', async ([args, sentence]) => {
  const { code, out, err } = await snapshot(...args);
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain(sentence);
});

test('a timeline that is not compiled is not drawn', async () => {
  const err: string[] = [];
  const terminal = { out: () => {}, err: (line: string) => err.push(line) };
  expect(await run(['snapshot', 'paris-sumit'], terminal)).toBe(2);
  expect(err.join()).toContain('Did you mean paris-summit?');
});
