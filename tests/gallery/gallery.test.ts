import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { pngOf } from '../../src/export/pictures/snapshot.ts';
import { ENCODINGS } from '../../src/layout/layout.ts';
import { expectGolden, expectGoldenPng, GOLDENS } from '../export/golden.ts';
import { crowds } from './crowds.ts';
import { dates } from './dates.ts';
import { drawn } from './example.ts';
import { EXAMPLES } from './examples.ts';
import { ofDrawing, ofLayout } from './promise.ts';
import { statuses } from './statuses.ts';
import { summit } from './summit.ts';

/** The maximum size of an SVG in characters: nobody looks at more. */
const MOST = 60_000;

const said: unknown[] = [];
beforeEach(() => {
  said.length = 0;
  for (const name of ['error', 'warn', 'info', 'log'] as const)
    vi.spyOn(console, name).mockImplementation((...words) => void said.push(words));
});
afterEach(() => vi.restoreAllMocks());

test.for(EXAMPLES)('$name', (example) => {
  const { placement, layout, draw } = drawn(example);
  const svg = draw(example.theme ?? 'light');
  expect(ofLayout(placement, layout)).toEqual([]);
  expect(ofDrawing(svg, layout, typeof example.shows === 'object')).toEqual([]);
  expect(svg.length).toBeLessThan(MOST);
  expect(said).toEqual([]);
  expectGolden(`gallery/${example.name}`, svg);
  if (example.pixels) expectGoldenPng(`gallery/${example.name}`, pngOf(svg, 1));
});

test('every encoding is in some example', () => {
  const explained = new Set(
    [...summit, ...dates, ...statuses, ...crowds].flatMap((each) =>
      drawn(each).layout.legend.map(({ encoding }) => encoding),
    ),
  );
  expect(ENCODINGS.filter((encoding) => !explained.has(encoding))).toEqual([]);
});

test('every golden belongs to an example', () => {
  const known = EXAMPLES.flatMap(({ name, pixels }) => [
    `${name}.svg`,
    ...(pixels ? [`${name}.png`] : []),
  ]);
  const found = readdirSync(join(GOLDENS, 'gallery')).filter((name) => !name.includes('-changed.'));
  expect(found.sort()).toEqual(known.sort());
});
