/**
 * What a browser may come to load, by following imports: no parser of EDTF is among it, but for
 * somebody who opens a file of their own.
 */
import { expect, test } from 'vitest';
import { importsOf, targetOf } from './imports.ts';
import { sources, textOf } from './sources.ts';

const files = new Set(sources('src/').map((path) => path.slice('src/'.length)));

/** All that an entry leads to, late parts and types included, but for a folder. */
function reached(entries: readonly string[], without?: string): Set<string> {
  const found = new Set<string>();
  const left = [...entries];
  for (let file = left.pop(); file !== undefined; file = left.pop()) {
    if (found.has(file) || !files.has(file) || file.split('/', 1)[0] === without) continue;
    found.add(file);
    const text = textOf(`src/${file}`);
    left.push(...importsOf(file, text).flatMap((each) => targetOf(each) ?? []));
    // Markup loads late parts, too.
    for (const [, specifier = ''] of text.matchAll(/import\('([^']+)'\)/g))
      left.push(targetOf({ file, line: 0, specifier, atOnce: false }) ?? '');
  }
  return found;
}

/** The page, and whatever is bundled for frames: see src/cli/build. */
const ENTRIES = ['main.ts', ...[...files].filter((file) => /^embed\/[^/]*\.ts$/.test(file))];
const isParser = (file: string): boolean => file.startsWith('time/edtf/');

test('no browser of a reader loads what reads EDTF', () => {
  const loaded = reached(ENTRIES, 'seeds');
  expect(loaded.size).toBeGreaterThan(200);
  expect(loaded).toContain('time/unit-text.ts');
  expect(loaded).toContain('export/formats/icalendar.ts');
  expect([...loaded].filter(isParser)).toEqual([]);
});

test('but the page does for a file of one’s own, and that is seen', () => {
  expect([...reached(['main.ts'])].filter(isParser).length).toBeGreaterThan(2);
});
