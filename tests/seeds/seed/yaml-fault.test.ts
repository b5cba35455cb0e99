import { expect, test } from 'vitest';
import { Report } from '../../../src/seeds/report/report.ts';
import { Fields } from '../../../src/seeds/seed/fields.ts';
import { readYaml } from '../../../src/seeds/seed/yaml.ts';

/** What is written, the code, the line and the column of the mistake, and what the hint has. */
const FAULTS: readonly [string, string, number, number, string][] = [
  ['- id: a\n  title: Built: the bridge\n', 'yaml-colon', 2, 15, 'in quotes'],
  ['- id: a\n  title: Built:\n', 'yaml-colon', 2, 15, 'in quotes'],
  ['- id: a\n  title: Built\n lane: x\n  when: 2020\n', 'yaml-indent', 3, 2, '2 spaces'],
  ['- id: a\n  title: Built\n\n   # not yet\n   lane: x\n', 'yaml-indent', 5, 4, '2 spaces'],
  ['- id: a\n  dating:\n    basis: b\n   reason: x\n', 'yaml-indent', 4, 4, '2 or 4 spaces'],
  ['- id: a\n  people:\n    - A\n   - B\n', 'yaml-indent', 4, 4, 'no space or 4 spaces'],
  ['- id: a\nfoo: b\n', 'yaml-indent', 2, 1, '2 spaces'],
  ['- id: a\n\ttitle: x\n', 'yaml-tab', 2, 1, ''],
  ['- id: a\n  title: "The" bridge\n', 'yaml-quoted', 2, 16, 'all of it'],
  ["- id: a\n  title: 'It's here'\n", 'yaml-quoted', 2, 14, 'apostrophe'],
  ['- id: a\n  title: @x\n', 'yaml-sign', 2, 10, 'in quotes'],
  ['- id: a\n  title: *b c\n', 'yaml-sign', 2, 10, 'in quotes'],
  ['- id: a\n  title: > b\n', 'yaml-sign', 2, 10, 'in quotes'],
  ['- id: a\n  people: - A\n', 'yaml-sign', 2, 11, 'line of its own'],
  ['- id: a\n  title: [a, b\n  lane: z\n', 'yaml-open', 2, 10, 'in quotes'],
  ['- id: a\n  title: [a] b\n', 'yaml-bracket', 2, 14, 'in quotes'],
  ['- id: a\n  title: "\\d"\n', 'yaml-escape', 2, 11, 'twice'],
  ['- id: a\n  title x\n  lane: y\n', 'yaml-field', 2, 3, 'further'],
  ['- id: a\n  title:x\n  lane: y\n', 'yaml-space', 2, 8, ''],
  ['-id: a\n  title: x\n', 'yaml-space', 1, 1, ''],
  ['id: a\n- title: b\n', 'yaml-item', 2, 1, 'name'],
];

test.for(FAULTS)('%j is %s', ([text, code, line, column, hint]) => {
  const report = new Report();
  readYaml({ file: 'events.yaml', text }, report);
  expect(report.diagnostics).toMatchObject([{ code, line, column }]);
  expect(report.diagnostics[0]!.hint ?? '').toContain(hint);
});

/** The title of a record of one field, and what is reported of it. */
function titleOf(text: string) {
  const report = new Report();
  const value = readYaml({ file: 'events.yaml', text }, report);
  if (value?.kind !== 'record') throw new Error('no record');
  const title = new Fields(value, 'an event', ['title', 'lane'], report).text('title');
  return {
    title: title.value,
    found: report.diagnostics.map(({ code, column }) => [code, column]),
  };
}

test.for([
  ['title: Bridge #1 is built\n', 15],
  ['title: Bridge  #Été\r\nlane: x\n', 16],
])('%j loses its end to a comment', ([text, column]) => {
  expect(titleOf(String(text)).found).toEqual([['yaml-comment', column]]);
});

test('a text that is all comment says so', () => {
  expect(titleOf('title: #1 bridge\n').found).toContainEqual(['yaml-comment', 8]);
});

test.for([
  'title: Bridge # the first one\n',
  'title: Bridge #\n',
  'title: "Bridge #1" #first\n',
  'title: Bridge#1\n',
  'title: Bridge\n#lane: x\n',
  'title: Bridge #----\n',
])('%j has a comment that is one', (text) => {
  expect(titleOf(text).found).toEqual([]);
});
