import { expect, test } from 'vitest';
import { drawn } from './example.ts';
import { ofDrawing } from './promise.ts';
import { statuses } from './statuses.ts';

const { layout, draw } = drawn(statuses.find(({ name }) => name === 'reports')!);
const svg = draw('light');
const breaches = (from: string | RegExp, to: string, isPanned = false): string[] => {
  const broken = svg.replace(from, to);
  expect(broken).not.toBe(svg);
  return ofDrawing(broken, layout, isPanned);
};

test('a whole drawing breaks no promise', () => {
  expect(ofDrawing(svg, layout, false)).toEqual([]);
});

test('a wrong number is noticed', () => {
  expect(breaches(/translate\([\d.]+,/, 'translate(NaN,').join()).toContain('NaN');
  expect(breaches('data-status="reported"', 'data-status="undefined"').join()).toContain(
    'undefined',
  );
});

test('a title may contain such a word', () => {
  expect(breaches('Dockers vote', 'undefined')).toEqual([]);
});

test('a label without its mark is seen', () => {
  expect(breaches('data-part="mark"', 'data-part="nothing"')).toEqual(['event-000001 has no mark']);
});

test('texts that lie over each other are seen', () => {
  const over = breaches('The cranes stand still', 'The cranes stand still'.repeat(2));
  expect(over.join()).toContain('lies over');
});

test('a text beyond an edge is seen, but where edges may cut', () => {
  const long = ['12</text>', `${'12'.repeat(80)}</text>`] as const;
  expect(breaches(...long).join()).toContain('is cut');
  expect(breaches(...long, true).join()).not.toContain('is cut');
});
