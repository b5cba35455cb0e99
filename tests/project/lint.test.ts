/**
 * The linter: it has nothing to say of the project, and would have of a line that breaks a floor.
 * Reading all types takes it longest, and the rules for the floors need none.
 */
import { ESLint } from 'eslint';
import ts from 'typescript-eslint';
import { describe, expect, test } from 'vitest';
import { ROOT } from './command.ts';

// The types of all components are read once. Otherwise each component that is parsed changes what
// TypeScript has read of it, and all types are made again: twice the time for these files.
process.env.SVELTE_ESLINT_PARSER_EXPERIMENTAL_TS_SYS_HOOK = '1';

const eslint = new ESLint({
  cwd: ROOT,
  // A file whose text is the same is not read again. A rule about types may then miss what another
  // file has changed: a fresh checkout reads all.
  cache: true,
  cacheStrategy: 'content',
  cacheLocation: `${ROOT}/node_modules/.cache/eslint/`,
});

const withoutTypes = new ESLint({
  cwd: ROOT,
  overrideConfig: [{ files: ['**/*.{ts,svelte}'], ...ts.configs.disableTypeChecked }],
});

/** What the linter says about `text` if it stood in that file. */
async function lint(file: string, text: string): Promise<string[]> {
  const [result] = await withoutTypes.lintText(text, { filePath: `${ROOT}/${file}` });
  return (result?.messages ?? []).map(({ ruleId, message }) => `${ruleId ?? 'parser'}: ${message}`);
}

const LAYOUT = 'src/layout/layout.ts';
const MODEL = 'src/timeline/timeline.ts';
const CHART = 'src/chart/Chart.svelte';
const THEME = 'src/chart/theme.ts';

test('the linter has nothing to say', async () => {
  const results = await eslint.lintFiles('.');
  expect(results.length).toBeGreaterThan(100);
  const said = results.flatMap(({ filePath, messages }) =>
    messages.map(({ line, ruleId, message }) => `${filePath}:${line} ${ruleId ?? ''} ${message}`),
  );
  expect(said).toEqual([]);
});

describe('the linter refuses', () => {
  test.for([
    ['an enum', MODEL, 'enum Status { Planned }', 'No enums'],
    ['{@html}', CHART, '<p>{@html name}</p>', 'no-at-html-tags'],
    ['a style attribute', CHART, '<p style="color: red"></p>', 'use a class or style:property'],
    ['innerHTML', THEME, "document.body.innerHTML = 'x';", 'no innerHTML'],
    ['innerHTML by its name', THEME, "document.body['innerHTML'] = 'x';", 'no innerHTML'],
    ['outerHTML', THEME, "document.body.outerHTML = 'x';", 'no outerHTML'],
    ['insertAdjacentHTML', THEME, "document.body.insertAdjacentHTML('x', 'y');", 'as markup'],
    ['document.write', THEME, "document.write('x');", 'no document.write'],
    ['.html() of D3', THEME, "select('p').html('x');", 'as markup'],
    ['eval', THEME, "eval('1');", 'no-eval'],
    ['localStorage', THEME, "localStorage.setItem('a', 'b');", 'No storage'],
    ['localStorage of a window', THEME, 'window.localStorage.clear();', 'No storage'],
    ['cookies', THEME, "document.cookie = 'a=b';", 'no cookies'],
    ['indexedDB', THEME, "indexedDB.open('a');", 'No storage'],
    ['a document, in a pure folder', LAYOUT, 'document.title;', 'are pure'],
    ['a window, in a pure folder', MODEL, 'window.scrollX;', 'are pure'],
    ['a clock, in a pure folder', LAYOUT, 'Date.now();', 'no clock'],
    ['chance, in a pure folder', LAYOUT, 'Math.random();', 'no chance'],
    ['the time zone of the machine', THEME, 'new Date(0).getHours();', 'no local time'],
    ['the console', THEME, "console.log('x');", 'no-console'],
  ] as const)('%s', async ([, file, text, reason]) => {
    expect((await lint(file, text)).join('\n')).toContain(reason);
  });

  test('nothing that is right', async () => {
    expect(await lint(LAYOUT, '/** A width. */\nexport const width = 1;\n')).toEqual([]);
    expect(await lint(CHART, '<p style:color="red">{1}</p>')).toEqual([]);
  });
});
