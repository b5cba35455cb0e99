import { expect, test } from 'vitest';
import { Report } from '../../../src/seeds/report/report.ts';
import { readYaml } from '../../../src/seeds/seed/yaml.ts';

/** If the stack overflows in the library, V8 may end the process. */
test.each([
  ['brackets', '['.repeat(100_000), 1],
  ['braces', '{a: '.repeat(20_000), 1],
  ['dashes', `- ${'- '.repeat(50_000)}x`, 1],
  ['question marks', '? '.repeat(20_000), 1],
  ['lines', Array.from({ length: 1000 }, (_, i) => `${' '.repeat(i)}a:\n`).join(''), 101],
  ['brackets after another slip', `a: b: c\nd: ${'['.repeat(10_000)}`, 2],
  ['brackets in a later document', `a\n---\n${'['.repeat(10_000)}`, 3],
])('%s, too deep to be composed, are reported with their line', (_, text, line) => {
  const report = new Report();
  expect(readYaml({ file: 'a.yaml', text }, report)).toBeNull();
  expect(report.diagnostics).toMatchObject([{ code: 'yaml-deep', line, column: 1 }]);
});
