/** Texts and lists may be as long as the page can show. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compileTimeline } from '../../../src/compile/compile.ts';
import { longestOf, mostOf } from '../../../src/seeds/seed/limits.ts';
import { seedsOf } from '../../compile/seeds.ts';

/** The messages of compile for the valid seeds with a piece of a file replaced. */
function told(file: string, from: string | RegExp, to: string): string[] {
  const root = seedsOf();
  const path = join(root, 'test', file);
  const text = readFileSync(path, 'utf8');
  const changed = text.replace(from, () => to);
  if (changed === text) throw new Error(`${file} has no ${String(from)}`);
  writeFileSync(path, changed);
  return compileTimeline(root, 'test').diagnostics.map(({ sentence }) => sentence);
}

test.each([
  ['timeline.yaml', 'title', 500],
  ['timeline.yaml', 'summary', 5000],
  ['events.yaml', 'reason', 5000],
  ['events.yaml', 'says', 5000],
  ['events.yaml', 'label', 200],
  ['documents.yaml', 'publishedBasis', 2000],
])('in %s, "%s" may have %i characters', (file, key, most) => {
  const field = new RegExp(`\\b${key}: .*`);
  const sentence = `"${key}" has more than ${most.toLocaleString('en')} characters.`;
  // A flag is one character of four UTF-16 units.
  expect(told(file, field, `${key}: ${'🇺🇦'.repeat(most)}`)).not.toContain(sentence);
  expect(told(file, field, `${key}: ${'🇺🇦'.repeat(most + 1)}`)).toContain(sentence);
  expect(told(file, field, `${key}: ${'x'.repeat(1_000_000)}`)).toContain(sentence);
});

test('an event has as many citations as can be shown', () => {
  const citation = (i: number) =>
    `    - {document: paper, paragraph: ${i + 1}, quote: q, says: s, supports: [what]}\n`;
  const citations = (count: number) =>
    Array.from({ length: count }, (_, i) => citation(i)).join('');
  expect(
    told('events.yaml', '  citations:\n', `  citations:\n${citations(20_000)}`),
  ).toContainEqual(
    expect.stringMatching(/^"citations" has 20,00\d entries; at most 200 can be shown\.$/),
  );
});

test('seeds/README.md says how long each text may be, and each list', () => {
  const readme = readFileSync('seeds/README.md', 'utf8');
  for (const key of ['title', 'quote', 'reason', 'caption', 'id', 'people'])
    expect(readme).toMatch(
      new RegExp(`\\| [^|\\n]*\`${key}\`[^|]*\\| +${longestOf(key).toLocaleString('en')} `),
    );
  for (const key of ['citations', 'readings', 'media'])
    expect(readme).toMatch(
      new RegExp(`\\| [^|\\n]*\`${key}\`[^|]*\\| +${mostOf(key).toLocaleString('en')} `),
    );
});
