import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { run } from '../../../src/cli/main.ts';
import { HARBOUR_JSON } from '../../export/harbour.ts';

let folder: string;
let data: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sourceline-export-'));
  data = join(folder, 'harbour.json');
  writeFileSync(data, JSON.stringify(HARBOUR_JSON));
});

afterAll(() => rmSync(folder, { recursive: true }));

async function call(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const lines = { out: [] as string[], err: [] as string[] };
  const code = await run(['export', ...args], {
    out: (line) => lines.out.push(line),
    err: (line) => lines.err.push(line),
  });
  return { code, out: lines.out.join('\n'), err: lines.err.join('\n') };
}

test.each([
  ['csv', /^id,date,edtf,/],
  ['ical', /^BEGIN:VCALENDAR\r\n/],
  ['jsonld', /^\{\n {2}"@context": "https:\/\/schema\.org"/],
  ['timelinejs', /^\{\n {2}"title": /],
  ['json', /^\{"format":"sourceline\/2"/],
])('%s goes to standard output, and the same into a file', async (format, beginning) => {
  const { code, out, err } = await call(data, '--format', format);
  expect([code, err]).toEqual([0, '']);
  expect(out).toMatch(beginning);
  const file = join(folder, 'new', `a.${format}`);
  expect(await call(data, '--format', format, '-o', file)).toEqual({
    code: 0,
    out: `${file}: 5 events`,
    err: '',
  });
  expect(readFileSync(file, 'utf8').trimEnd()).toBe(out);
});

test('CSV can have a language, the address of the page, and a byte order mark', async () => {
  const { out } = await call(
    data,
    '--format=csv',
    '--bom',
    '--language=fr',
    '--address=https://a.example/',
  );
  expect(out).toMatch(/^\ufeffid,/);
  expect(out).toContain('30 avril 2024');
  expect(out).toContain('https://a.example/#event=vote');
});

test('a JSON that begins with a byte order mark is read, as on the page', async () => {
  const file = join(folder, 'mark.json');
  writeFileSync(file, `\ufeff${JSON.stringify(HARBOUR_JSON)}`);
  expect(await call(file, '--format', 'csv')).toEqual(await call(data, '--format', 'csv'));
});

test.for([
  [[], 'Which format? --format is one of csv, ical, jsonld, annotations, timelinejs, json.'],
  [
    ['--format', 'xls'],
    'There is no format "xls". There are csv, ical, jsonld, annotations, timelinejs, json.',
  ],
  [['--format', 'ics'], 'There is no format "ics".'],
  [['--format', 'ical', '--bom'], 'Only --format csv'],
  [['--format', 'csv', '--language', 'nl'], 'Nobody speaks "nl" here'],
  [['--format', 'csv', '--address', 'javascript:alert(1)'], '--address begins with https://'],
] as const)('%j is refused in one sentence', async ([args, sentence]) => {
  const { code, out, err } = await call(data, ...args);
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain(sentence);
});
