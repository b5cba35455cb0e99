/** sourceline.yaml: what is read of it, and what is said of a spoiled one. */
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readSettings, USUAL_SETTINGS } from '../../../src/compile/settings/settings.ts';
import { temporaryFolder } from '../seeds.ts';

/** The settings of a site whose file has this text, and what is wrong. */
function read(text: string, name = 'sourceline.yaml') {
  const root = temporaryFolder();
  writeFileSync(join(root, name), text);
  const { settings, findings } = readSettings(root);
  const told = findings.diagnostics.map(({ file, line, column, sentence, hint }) =>
    [`${file.slice(root.length + 1)}:${line}:${column}`, sentence, hint]
      .filter((part) => part !== null)
      .join(' | ')
      .replaceAll(`${root}/`, ''),
  );
  expect(findings.mistakes).toBe(told.length);
  return { settings, told };
}

test('a site without the file has the usual settings', () => {
  const { settings, findings } = readSettings(temporaryFolder());
  expect(settings).toEqual(USUAL_SETTINGS);
  expect(findings).toEqual({ diagnostics: [], mistakes: 0 });
  expect(readSettings('no-such-folder').settings).toEqual(USUAL_SETTINGS);
});

test.each(['', '# quotations:\n', 'quotations:\n', 'quotations:\n  # words: 25\n'])(
  'a file that says nothing changes nothing: %j',
  (text) => {
    expect(read(text)).toEqual({ settings: USUAL_SETTINGS, told: [] });
  },
);

test('each limit of quotations can be given alone', () => {
  expect(read('quotations:\n  words: 25\n').settings.quotations).toEqual({
    words: 25,
    sentences: false,
  });
  expect(read('quotations:\n  sentences: true\n').settings.quotations).toEqual({
    words: 12,
    sentences: true,
  });
});

describe('a spoiled file is told with its place, in one sentence:', () => {
  test.each([
    ['- quotations', '1:1 | "sourceline.yaml" takes a record, not a list or text.'],
    [
      'quotation:\n  words: 25',
      '1:1 | There is no field "quotation" in sourceline.yaml. | Did you mean "quotations"?',
    ],
    ['quotations: 25', '1:13 | "quotations" takes a record, not text.'],
    ['quotations: [25]', '1:13 | "quotations" takes a record, not a list.'],
    [
      'quotations:\n  word: 25',
      '2:3 | There is no field "word" in "quotations". | Did you mean "words"?',
    ],
    [
      'quotations:\n  words: many',
      '2:10 | "words" takes a whole number from 1 to 100, not "many".',
    ],
    ['quotations:\n  words: 0', '2:10 | "words" takes a whole number from 1 to 100, not "0".'],
    ['quotations:\n  words: 101', '2:10 | "words" takes a whole number from 1 to 100, not "101".'],
    ['quotations:\n  words:', '2:9 | "words" is empty.'],
    ['quotations:\n  sentences: yes', '2:14 | "sentences" is one of true, false, not "yes".'],
    ['quotations:\n\twords: 25', '2:1 | A tab stands here: YAML is indented with spaces only.'],
    ['quotations: *a', '1:13 | Aliases ("*a") are not used in seeds: write the value itself.'],
  ])('%j', (text, message) => {
    const { settings, told } = read(text);
    expect(told).toHaveLength(1);
    expect(told[0]).toContain(message);
    expect(settings).toEqual(USUAL_SETTINGS);
  });
});

test('a file with almost the right name is told, not passed over', () => {
  const { told } = read('quotations:\n  words: 25\n', 'sourceline.yml');
  expect(told).toEqual([
    'sourceline.yml:1:1 | sourceline.yml is not read: its name has to be sourceline.yaml, with these letters. | Rename it.',
  ]);
});

test('what is no file, or leads out of the site, is told', () => {
  const [folder, linked] = [temporaryFolder(), temporaryFolder()];
  mkdirSync(join(folder, 'sourceline.yaml'));
  symlinkSync('/etc/hostname', join(linked, 'sourceline.yaml'));
  const codeOf = (root: string) => readSettings(root).findings.diagnostics.map(({ code }) => code);
  expect([codeOf(folder), codeOf(linked)]).toEqual([['file-special'], ['file-outside']]);
});
