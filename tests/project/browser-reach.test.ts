/** What a browser may come to load, by following imports: no parser of EDTF is among it. */
import { expect, test } from 'vitest';
import { importsOf, targetOf } from './imports.ts';
import { sources, textOf } from './sources.ts';

const files = new Set(sources('src/').map((path) => path.slice('src/'.length)));

/** All that an entry leads to, late parts and types included. */
function reached(entries: readonly string[]): Set<string> {
  const found = new Set<string>();
  const left = [...entries];
  for (let file = left.pop(); file !== undefined; file = left.pop()) {
    if (found.has(file) || !files.has(file)) continue;
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

test('no browser loads what reads EDTF', () => {
  const loaded = reached(ENTRIES);
  expect(loaded.size).toBeGreaterThan(200);
  expect(loaded).toContain('time/unit-text.ts');
  expect(loaded).toContain('export/formats/icalendar.ts');
  expect([...loaded].filter(isParser)).toEqual([]);
});

test('but what compiles does, and that would be seen', () => {
  expect([...reached(['compile/compile.ts'])].filter(isParser).length).toBeGreaterThan(2);
});
