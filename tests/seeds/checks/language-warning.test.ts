import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compileTimeline } from '../../../src/compile/compile.ts';
import { seedsOf } from '../../compile/seeds.ts';

function warningsIn(language: string): readonly string[] {
  const root = seedsOf();
  const change = (file: string, from: RegExp, to: string): void => {
    const path = join(root, 'test', file);
    writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
  };
  change('timeline.yaml', /^language: .*$/m, `language: ${language}`);
  // The phrases of their dates can be worked out in English.
  change('documents.yaml', /^ {2}published:/gm, '  language: en\n  published:');
  const { timeline, warnings } = compileTimeline(root, 'test');
  expect(timeline!.language).toBe(language);
  return warnings.diagnostics.map(
    ({ code, sentence, hint }) => `${code} ${sentence} ${hint ?? ''}`,
  );
}

test('a language in which the page has no words is compiled, with a warning', () => {
  expect(warningsIn('de')).toEqual([
    'language-interface The page has no words of its own in "de": its buttons and dates will be in English. Your own texts stay as they are. The page speaks en, fr, uk.',
  ]);
});

test('of a language that the page speaks there is nothing to say', () => {
  expect(warningsIn('fr-CA')).toEqual([]);
});
