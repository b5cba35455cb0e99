import { describe, expect, test } from 'vitest';
import { importsOf } from './imports.ts';
import { objection, ROOMS } from './rooms.ts';
import { sources, textOf } from './sources.ts';

const files = sources('src/').map((path) => path.slice('src/'.length));

const objections = (file: string, text: string): string[] =>
  importsOf(file, text).flatMap((each) => objection(each) ?? []);

test('src/ holds the rooms of the house and nothing else', () => {
  const present = new Set(files.map((file) => file.split('/', 1).join('')));
  expect([...present].filter((room) => !(room in ROOMS))).toEqual([]);
  expect(files.length).toBeGreaterThan(0);
});

test('every import goes the one way, and every dependency stays in its place', () => {
  const code = files.filter((file) => /\.(ts|js|svelte|css)$/.test(file));
  expect(code.flatMap((file) => objections(file, textOf(`src/${file}`)))).toEqual([]);
});

describe('the table refuses', () => {
  test.for([
    ['an import against the way', 'time/x.ts', "import '../layout/y.ts'", 'may not import layout'],
    ['one room of types', 'view/x.ts', "import type { A } from '../app/y.ts'", 'not import app'],
    ['a re-export', 'layout/x.ts', "export * from '../chart/y.ts'", 'not import chart'],
    ['a type import in place', 'time/x.ts', "type A = import('../app/y.ts').A", 'not import app'],
    ['a file outside src/', 'cli/x.ts', "import '../../tests/y.ts'", 'may not import ..'],
    ['the page, for a command', 'cli/x.ts', "import '../app/y.ts'", 'not import app'],
    ['the export, at once', 'app/x.ts', "import '../export/png.ts'", 'only import() may'],
    ['Node in a pure room', 'layout/x.ts', "import 'node:fs'", 'at home in export'],
    ['a dependency elsewhere', 'time/x.ts', "import { z } from 'yaml'", 'at home in compile'],
    ['an unknown dependency', 'cli/x.ts', "import 'left-pad'", 'at home nowhere'],
    ['a font elsewhere', 'chart/x.css', "src: url('@fontsource-variable/x/y')", 'home nowhere'],
    ['a computed import', 'app/x.ts', 'await import(name)', 'at home nowhere'],
  ] as const)('%s', ([, file, text, reason]) => {
    expect(objections(file, text)).toEqual([expect.stringContaining(reason)]);
  });

  test('the import of a component, at its line', () => {
    const text = '<p>1 < 2</p>\n<script lang="ts">\n  import "../app/y.ts";\n</script>\n';
    expect(objections('chart/X.svelte', text)).toEqual([
      'src/chart/X.svelte:3 imports app/y.ts: chart may not import app',
    ]);
  });

  test('nothing that is right', () => {
    const text =
      "import '../chart/y.ts'; import { zoom } from 'd3'; import('../export/png.ts');" +
      "import type { Picture } from '../export/png.ts';";
    expect(objections('app/x.ts', text)).toEqual([]);
  });
});
