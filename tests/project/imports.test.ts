import { describe, expect, test } from 'vitest';
import { importsOf, targetOf } from './imports.ts';
import { INNER_FOLDERS, innerFolderOf, objectionTo, FOLDERS } from './import-table.ts';
import { sources, textOf } from './sources.ts';

const files = sources('src/').map((path) => path.slice('src/'.length));

const code = files.filter((file) => /\.(ts|js|svelte|css)$/.test(file));

/** Each circle once, as the way around it. */
function circles(graph: ReadonlyMap<string, readonly string[]>): string[] {
  const found: string[] = [];
  const done = new Set<string>();
  const walk = (file: string, way: readonly string[]): void => {
    const begin = way.indexOf(file);
    if (begin >= 0) return void found.push([...way.slice(begin), file].join(' → '));
    if (done.has(file)) return;
    for (const next of graph.get(file) ?? []) walk(next, [...way, file]);
    done.add(file);
  };
  for (const file of graph.keys()) walk(file, []);
  return found;
}

/** Asks again for modules that other files import. */
const COMPUTES = 'app/state/ask-again.ts';

const objections = (file: string, text: string): string[] =>
  importsOf(file, text).flatMap((each) =>
    file === COMPUTES && each.specifier.startsWith('`') ? [] : (objectionTo(each) ?? []),
  );

test('src/ holds the folders of the table and nothing else', () => {
  const present = new Set(files.map((file) => file.split('/', 1).join('')));
  expect([...present].filter((folder) => !(folder in FOLDERS))).toEqual([]);
  expect(files.length).toBeGreaterThan(0);
});

test('every folder within a folder has a line', () => {
  const nested = files.filter((file) => file.split('/').length > 2).map(innerFolderOf);
  expect(nested.length).toBeGreaterThan(0);
  expect([...new Set(nested)].filter((folder) => !(folder in INNER_FOLDERS))).toEqual([]);
  const present = new Set(files.map(innerFolderOf));
  expect(Object.keys(INNER_FOLDERS).filter((folder) => !present.has(folder))).toEqual([]);
});

test('no file imports itself by way of others', () => {
  const graph = new Map(
    code.map((file) => [
      file,
      importsOf(file, textOf(`src/${file}`)).flatMap((each) => targetOf(each) ?? []),
    ]),
  );
  expect(circles(graph)).toEqual([]);
  const circle = { a: ['b'], b: ['c', 'd'], c: ['a'], d: [] };
  expect(circles(new Map(Object.entries(circle)))).toEqual(['a → b → c → a']);
});

test('every import goes the one way, and every dependency stays in its place', () => {
  expect(code.flatMap((file) => objections(file, textOf(`src/${file}`)))).toEqual([]);
});

/** What may be known of a timeline where an archive has not loaded the details of its events. */
const INDEX = ['timeline/timeline-index.ts', 'timeline/steps.ts', 'timeline/isolation.ts'];

const detailsIn = (file: string, text: string): string[] =>
  importsOf(file, text)
    .flatMap((each) => targetOf(each) ?? [])
    .filter((target) => target.startsWith('timeline/') && !INDEX.includes(target));

test('layout and chart see the index of a timeline, and no details of its events', () => {
  const drawing = code.filter((file) => /^(layout|chart)\//.test(file));
  expect(drawing.flatMap((file) => detailsIn(file, textOf(`src/${file}`)))).toEqual([]);
  const looking = "import type { Timeline } from '../timeline/timeline.ts'";
  expect(detailsIn('layout/x.ts', looking)).toEqual(['timeline/timeline.ts']);
});

describe('the table refuses', () => {
  test.for([
    ['an import against the way', 'time/x.ts', "import '../layout/y.ts'", 'may not import layout'],
    ['one folder of types', 'view/x.ts', "import type { A } from '../app/y.ts'", 'not import app'],
    ['a re-export', 'layout/x.ts', "export * from '../chart/y.ts'", 'not import chart'],
    ['a type import in place', 'time/x.ts', "type A = import('../app/y.ts').A", 'not import app'],
    ['a file outside src/', 'cli/x.ts', "import '../../tests/y.ts'", 'may not import ..'],
    ['the page, for a command', 'cli/x.ts', "import '../app/y.ts'", 'not import app'],
    ['the export, at once', 'app/x.ts', "import '../export/png.ts'", 'only import() may'],
    ['seeds, at once', 'app/x.ts', "import '../seeds/json.ts'", 'only import() may'],
    ['Node where a page reads seeds', 'seeds/x.ts', "import 'node:fs'", 'at home in export'],
    [
      'files of a disk, for seeds',
      'seeds/x.ts',
      "import '../compile/y.ts'",
      'may not import compile',
    ],
    ['Node in a pure folder', 'layout/x.ts', "import 'node:fs'", 'at home in export'],
    [
      'a frame, for its axis',
      'layout/axis/x.ts',
      "import '../frame/y.ts'",
      'not import layout/frame',
    ],
    ['a dependency elsewhere', 'time/x.ts', "import { z } from 'yaml'", 'at home in seeds'],
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
