/**
 * A long list with anything unusual in it is read in parts. The result must be the same as if it
 * were read at once.
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Report } from '../../src/seeds/report/report.ts';
import { readYaml } from '../../src/seeds/seed/yaml.ts';
import type { Value } from '../../src/seeds/seed/value.ts';

/** Values without their positions, and the position of each record of the list. */
function plain(value: Value): unknown {
  if (value.kind === 'text') return value.value;
  if (value.kind === 'list') return value.items.map(plain);
  return Object.fromEntries([...value.fields].map(([key, field]) => [key, plain(field.value)]));
}

function read(text: string) {
  const report = new Report();
  const value = readYaml({ file: 'a.yaml', text }, report);
  const starts = value?.kind === 'list' ? value.items.map(({ spot }) => spot.start) : null;
  return { value: value && plain(value), starts, told: report.diagnostics, count: report.count };
}

/** An empty value, at which the fast reader gives up. */
const UNUSUAL = '- a:\n';

/** Longer than a part, and ignored by the reader. */
const LONG = `# ${'comment '.repeat(3000)}\n`;

const record = fc.constantFrom<string[]>(
  '- a: b\n',
  '- a: |\n    - b\n    c\n',
  '- "quoted\n  on - two lines"\n',
  '-\n  a: b\n  c:\n  - d\n  - e\n',
  '- - a\n  - b\n',
  '- {a: b,\n  c: d}\n',
  '-\ta\n',
  '- a: >-\n\n    folded\n\n',
  '\n# comment\n\n',
  '- a: b\r\n  c: d\r\n',
);

test('reading in parts gives the same as reading at once, in the same places', () => {
  fc.assert(
    fc.property(fc.array(record, { maxLength: 5 }), fc.nat(5), (usual, at) => {
      const records = usual.toSpliced(at, 0, UNUSUAL);
      const text = records.join('');
      const short = read(text);
      // The comment belongs to the record before it, so each record begins a part.
      const long = read(records.map((each) => `${each}${LONG}`).join(''));
      expect(long.value).toEqual(short.value);
      expect(long.count).toBe(short.count);
      const lengths = records.map((each) => each.length);
      const moved = short.starts?.map((start) => {
        let [before, end] = [0, lengths[0]!];
        while (start >= end) end += lengths[++before]!;
        return start + before * LONG.length;
      });
      expect(long.starts).toEqual(moved ?? null);
    }),
  );
});

test.each([
  ['a quotation that is not closed', '- "a\n', 'yaml-quote', 3, 3],
  ['a field in a list', 'a: b\n', 'yaml-indent', 3, 1],
  ['a list that begins further in', '  - a\n', 'yaml-indent', 3, 3],
  ['a second document', '---\n- a\n', 'yaml-documents', 3, 1],
])('in the last part, %s is reported with its place', (_, text, code, line, column) => {
  const { value, told } = read(`- a: b\n${LONG}${text}`);
  expect(value).toBeNull();
  expect(told).toMatchObject([{ code, line, column }]);
});

test('a field without a value has its place in the file, in whatever part it is', () => {
  const text = `- a: b\n${LONG}- ? c\n`;
  const value = readYaml({ file: 'a.yaml', text }, new Report());
  const record = value?.kind === 'list' ? value.items[1] : undefined;
  const field = record?.kind === 'record' ? record.fields.get('c') : undefined;
  expect(field?.value).toMatchObject({ kind: 'text', value: '' });
  expect(field?.value.spot.start).toBe(text.indexOf('? c') + '? c'.length);
});

test('reading leaves the process as it was', () => {
  const { env } = process;
  readYaml({ file: 'a.yaml', text: '- a: "b' }, new Report());
  expect(process.env).toBe(env);
});
