/** Files of words: what is wrong is named with its place, its English and a way out. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { PACKAGED } from '../../../src/cli/languages.ts';
import { formatReport } from '../../../src/seeds/report/report-text.ts';
import { readLanguages } from '../../../src/compile/words/languages.ts';
import { wordsText } from '../../../src/compile/words/words-text.ts';
import { bringWords } from '../../../src/words/brought/bring.ts';
import { FRENCH } from '../../../src/words/french.ts';
import { stillWords } from '../../../src/words/still.ts';
import { temporaryFolder } from '../seeds.ts';

let root: string;
beforeEach(() => {
  root = temporaryFolder();
  mkdirSync(join(root, 'words'));
});

/** What is said of a site's file, and the language it makes. */
function read(tag: string, text: string) {
  writeFileSync(join(root, 'words', `${tag}.yaml`), text);
  const { spoken, findings } = readLanguages(root, PACKAGED);
  return {
    report: findings.mistakes > 0 ? formatReport([findings]) : '',
    language: spoken.find(({ language }) => language === tag)!,
  };
}

/** A change of one text of a language that comes with the package. */
const change = (text: string): string => read('de', text).report;

test('the languages of the package are whole', () => {
  const { spoken, findings } = readLanguages(root, PACKAGED);
  expect(findings).toEqual({ diagnostics: [], mistakes: 0 });
  // Each is read now, and throws if anything is wrong.
  expect(spoken.filter(({ data }) => data).map(({ data }) => data!.language)).toHaveLength(3);
  expect(spoken.map(({ language, name }) => [language, name])).toEqual([
    ['en', 'English'],
    ['fr', 'Français'],
    ['uk', 'Українська'],
    ['ar', 'العربية'],
    ['de', 'Deutsch'],
    ['es', 'Español'],
  ]);
});

test('a new language names each missing key with its English', () => {
  const { report } = read('pl', 'name: Polski\npage:\n  theme: Kolory\n');
  expect(report).toContain('"page.why.long" has no words yet. In English: too long');
  expect(report).toContain('pl.yaml:2:1');
  // They are many, and the others are counted.
  expect(report).toMatch(/\b\d{3} more texts have no words yet\./);
});

test('a language without a name of its own is refused', () => {
  expect(read('pl', 'toolbar:\n  all: Wszystko\n').report).toContain('"name" is missing');
});

test.each([
  [
    'toolbar:\n  zoomin: x\n',
    'No text of the interface is called "toolbar.zoomin".',
    'toolbar.zoomIn',
  ],
  ['toolbr: x\n', 'No text of the interface is called "toolbr".', 'Did you mean "toolbar"?'],
  ['chart:\n  first: Die ersten {m}.\n', '"chart.first" has no value {m}.', 'Did you mean {n}?'],
  ['chart:\n  first: Die ersten.\n', '"chart.first" does not say {n}.', 'These are the first {n}.'],
  [
    "chart:\n  documents: '{documents|one: {documents} Dokument}'\n",
    'no form "other"',
    'one, other',
  ],
  [
    "chart:\n  documents: '{documents|one: {documents} a|few: {documents} b|other: {documents} c}'\n",
    'a form "few" for {documents}, which is never used',
    'There are one, other.',
  ],
  [
    "chart:\n  first: 'Die ersten {n.'\n",
    'A brace in "chart.first" has no counterpart.',
    '{name|one:',
  ],
  [
    "chart:\n  first: 'Die ersten n}.'\n",
    'A brace in "chart.first" has no counterpart.',
    '{name|one:',
  ],
  ["chart:\n  first: '{n|Die ersten}'\n", 'begins with its name and a colon', 'not with "Die"'],
  ['chart:\n  first: {n}\n', '"chart.first" takes one text.', 'quotation marks'],
  ['dates:\n  months: [Jänner]\n', '"dates.months" takes a list of 12 names.', 'January, February'],
  ['toolbar: x\n', '"toolbar" takes keys of its own', 'under it'],
  ['- x\n', 'holds no words', 'npx sourceline words'],
])('%j: %s', (text, sentence, hint) => {
  const report = change(text);
  expect(report).toContain(sentence);
  expect(report).toContain(hint);
  expect(report).toMatch(/de\.yaml:\d+:\d+/);
});

test('Polish needs the forms that whole numbers take', () => {
  const { report } = read('pl', "chart:\n  documents: '{documents|one: x {documents}}'\n");
  expect(report).toContain('no form "few" for {documents}');
  expect(report).toContain('no form "many" for {documents}');
  expect(report).not.toContain('no form "other"');
});

test('a change of one text leaves all others', () => {
  const { report, language } = read('de', 'toolbar:\n  all: Gesamt\n');
  expect(report).toBe('');
  const words = bringWords(language.data!, null);
  expect([words.toolbar.all, words.toolbar.zoomIn]).toEqual(['Gesamt', 'Vergrößern']);
});

test('a change of French takes its place among the texts of the script', () => {
  const { report, language } = read(
    'fr',
    "page:\n  kicker: 'Frise · {events}, {documents}'\nstill:\n  timelines: Frises\n",
  );
  expect(report).toBe('');
  const words = bringWords(language.data!, FRENCH);
  expect(words.page.kicker(1234, 2)).toBe('Frise · 1\u00a0234, 2');
  expect(words.page.theme).toBe(FRENCH.page.theme);
  expect([stillWords(words).timelines, stillWords(words).documents]).toEqual([
    'Frises',
    'Documents',
  ]);
  expect(words.dates).toBe(FRENCH.dates);
});

test('the grammar of French dates is in code', () => {
  expect(read('fr', 'dates:\n  by: avant {date}\n').report).toContain(
    '"dates.by" cannot be changed in "fr"',
  );
});

test('a file that is named after no tag is refused, with the name that was meant', () => {
  writeFileSync(join(root, 'words', 'pt_br.yaml'), '');
  const { findings } = readLanguages(root, PACKAGED);
  expect(formatReport([findings])).toContain('Name it pt-BR.yaml.');
});

test('the file to translate has every key, and a second run keeps what is said', () => {
  const first = wordsText('pl', '', false);
  expect(first.added).toBeGreaterThan(250);
  expect(first.text).toContain('# "Zoom in"\n  zoomIn: ""');
  expect(first.text).toContain('poniedziałek');
  const said = first.text
    .replace('zoomIn: ""', 'zoomIn: Przybliż # mine')
    .replace(/\n {2}# .*\n {2}share: ""/, '');
  const second = wordsText('pl', said, false);
  expect(second.added).toBe(1);
  expect(second.text).toContain('zoomIn: Przybliż # mine');
  expect(second.text).toContain('share: ""');
  expect(wordsText('pl', second.text, false)).toMatchObject({ text: second.text, added: 0 });
  expect(first.left - second.left).toBe(1);
});
