/**
 * Each folder of tests/fixtures/seeds is a case: its files replace the valid ones, and expected.txt
 * is the output of compile. `npx vitest -u` writes it again.
 */
import { readdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compileTimeline } from '../../../src/compile/compile.ts';
import { messageOf } from '../../../src/seeds/report/diagnostics.ts';
import { formatDiagnostic } from '../../../src/seeds/report/report-text.ts';
import { FIXTURES, seedsOf } from '../../compile/seeds.ts';

const cases = readdirSync(FIXTURES).filter((name) => name !== 'valid');

test('the seeds that the cases spoil are sound', () => {
  const { timeline, diagnostics } = compileTimeline(seedsOf(), 'test');
  expect(diagnostics).toEqual([]);
  expect(timeline!.events.map(({ id }) => id)).toEqual(['letter', 'meeting', 'decision']);
});

describe('compile tells, with the place,', () => {
  test.each(cases)('%s', async (name) => {
    const root = seedsOf(name);
    const { timeline, diagnostics } = compileTimeline(root, 'test');
    const told = diagnostics.map((each) => formatDiagnostic(each).replaceAll(`${root}/`, ''));
    expect(timeline === null).toBe(diagnostics.length > 0);
    await expect([...told, ''].join('\n')).toMatchFileSnapshot(
      join('../../..', FIXTURES, name, 'expected.txt'),
    );
  });
});

test('a timeline may not be called as a page or folder that every site has', () => {
  const root = seedsOf();
  for (const name of ['index', 'text', 'embed', 'events']) {
    renameSync(join(root, readdirSync(root)[0]!), join(root, name));
    const { timeline, diagnostics } = compileTimeline(root, name);
    expect([timeline, diagnostics.map(({ code, file }) => [code, file])]).toEqual([
      null,
      [['seed-reserved', join(root, name)]],
    ]);
  }
});

test('a value of hidden characters is cut, too', () => {
  const { sentence } = messageOf('reference-unknown', ['lane', '\u200d'.repeat(300), '']);
  expect(sentence.length).toBeLessThan(120);
  expect(sentence).toContain(String.raw`\u{200d}\u{200d}`);
});

test('a hidden value is cut even if values of its code may be sentences', () => {
  const { sentence } = messageOf('value-choice', [
    'lane',
    '\u{1f469}\u200d'.repeat(300),
    'a, b',
    '',
  ]);
  expect(sentence.length).toBeLessThan(400);
});
