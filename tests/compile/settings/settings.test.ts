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

test.each([
  '',
  '# quotations:\n',
  'quotations:\n',
  'publisher:\nfooter:\nquotations:\n',
  'quotations:\n  # words: 25\n',
])('a file that says nothing changes nothing: %j', (text) => {
  expect(read(text)).toEqual({ settings: USUAL_SETTINGS, told: [] });
});

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

test('the colours that are named are read, in both themes', () => {
  const { settings, told } = read(
    `colours:\n  light:\n    paper: '#FFF7EC'\n    accent: '#8a3b00'\n    lanes: ['#8a3b00']\n  dark:\n    ink: '#ffffff'\n`,
  );
  expect(told).toEqual([]);
  const { light, dark } = settings.colours!;
  expect([light.paper, light.ink, light.accent, light.lanes[0], light.lanes[1], dark.ink]).toEqual([
    ...['#fff7ec', '#16181d', '#8a3b00', '#8a3b00', '#6b3fa8', '#ffffff'],
  ]);
  expect(light.lanes).toHaveLength(8);
});

test('the publisher and the links of the footer are read', () => {
  const footer = 'footer:\n  - text: Imprint\n    url: https://gazette.example/imprint\n';
  expect(read(`publisher:\n  name: The Harbour Gazette\n${footer}`)).toEqual({
    settings: {
      ...USUAL_SETTINGS,
      publisher: { name: 'The Harbour Gazette', url: null },
      footer: [{ text: 'Imprint', url: 'https://gazette.example/imprint' }],
    },
    told: [],
  });
  const url = 'publisher:\n  name: Ours\n  url: https://gazette.example/\n';
  expect(read(url).settings.publisher).toEqual({ name: 'Ours', url: 'https://gazette.example/' });
});

describe('a spoiled file is reported with its place, in one sentence:', () => {
  test.each([
    ['- quotations', '1:1 | "sourceline.yaml" takes a record, not a list or text.'],
    [
      'quotation:\n  words: 25',
      '1:1 | There is no field "quotation" in sourceline.yaml. | Did you mean "quotations"?',
    ],
    ['publisher: The Gazette', '1:12 | "publisher" takes a record, not text.'],
    [
      'publisher:\n  nam: x',
      '2:3 | There is no field "nam" in "publisher". | Did you mean "name"?',
    ],
    [
      'publisher:\n  name: x\n  url: gazette.example',
      '3:8 | "url" takes the address of a web page, not "gazette.example". | Did you mean "https://gazette.example"?',
    ],
    [
      'publisher:\n  name: x\n  url: javascript:alert(1)',
      '3:8 | "url" takes the address of a web page, not "javascript:alert(1)". | Copy all of it, from https:// or http:// to its end.',
    ],
    [
      'publisher:\n  name: x\n  url: https://me:secret@gazette.example/',
      '3:8 | "url" has a name or a password, and every reader would see them. | Leave out what stands between // and @.',
    ],
    [
      'publisher:\n  url: https://gazette.example/',
      '2:3 | The field "name" is missing in "publisher".',
    ],
    ['footer: Imprint', '1:9 | "footer" takes a list, not text.'],
    ['footer:\n  - Imprint', '2:5 | "footer" takes records, not text.'],
    ['footer:\n  - text: Imprint', '2:5 | The field "url" is missing in a link of the footer.'],
    [
      'footer:\n  - url: https://gazette.example/',
      '2:5 | The field "text" is missing in a link of the footer.',
    ],
    [
      `footer:${'\n  - text: Imprint\n    url: https://gazette.example/'.repeat(21)}`,
      '1:1 | "footer" has 21 entries; at most 20',
    ],
    ['colours: blue', '1:10 | "colours" takes a record, not text.'],
    [
      'colours:\n  light:\n    papr: "#ffffff"',
      '3:5 | There is no field "papr" in "light". | Did you mean "paper"?',
    ],
    [
      'colours:\n  light:\n    paper: #ffffff',
      '3:5 | "paper" has no colour here: in YAML, # begins a comment. | Put each colour in quotes, as in "#1f5aa8".',
    ],
    [
      'colours:\n  dark:\n    lanes:\n      - #ffffff\n      - "#ffffff"',
      '4:9 | "lanes" has no colour here: in YAML, # begins a comment.',
    ],
    [
      'colours:\n  light:\n    ink: "#123"',
      '3:10 | "ink" takes a colour, # and six digits of 0–9 and a–f, not "#123". | Did you mean "#112233"?',
    ],
    ...[
      'url(https://evil.example/)',
      '#fff;}body{display:none',
      'red',
      'var(--ink)',
      '#1f5aa8ff',
    ].map((value): [string, string] => [
      `colours:\n  light:\n    accent: "${value}"`,
      `3:13 | "accent" takes a colour, # and six digits of 0–9 and a–f, not "${value}". | For example: "#1f5aa8", in quotes.`,
    ]),
    [
      'colours:\n  light:\n    ink: "#808080"',
      '3:10 | The contrast of ink #808080 on the paper #fdfcf8 is 3.84:1 in the light theme; text needs 4.5:1. | The nearest colour of this hue with enough contrast is "#747474".',
    ],
    [
      'colours:\n  dark:\n    lanes: ["#7fb0ff", "#703000"]',
      '3:24 | The contrast of lane 2 #703000 on the paper #15161a is 1.81:1 in the dark theme; text needs 4.5:1. | The nearest colour of this hue with enough contrast is "#b46e46".',
    ],
    [
      'colours:\n  light:\n    paper: "#333333"',
      '3:12 | The contrast of paper #333333 on the ink #16181d is 1.40:1 in the light theme; text needs 4.5:1.',
    ],
    [
      'colours:\n  light:\n    paper: "#333333"\n    ink: "#ffffff"',
      '4:10 | The contrast of ink #ffffff on white, on which the light theme is printed is 1.00:1 in the light theme; text needs 4.5:1. | No shade of this hue has enough contrast on both: give the light theme a lighter paper.',
    ],
    [
      `colours:\n  light:\n    lanes: [${Array.from({ length: 9 }, () => '"#7a1f1f"').join(', ')}]`,
      '3:101 | There are 9 lanes; more than 8 cannot be told apart.',
    ],
    ['opens: [bridge]', '1:8 | "opens" takes text, not a list.'],
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
    ['quotations:\n\twords: 25', '2:1 | There is a tab here: YAML is indented with spaces only.'],
    ['quotations: *a', '1:13 | Aliases ("*a") are not used in seeds: write the value itself.'],
  ])('%j', (text, message) => {
    const { settings, told } = read(text);
    expect(told.filter((each) => each.includes(message))).toHaveLength(1);
    expect(settings.quotations).toEqual(USUAL_SETTINGS.quotations);
    expect(settings.colours).toBeNull();
  });
});

test('a file with almost the right name is told, not passed over', () => {
  const { told } = read('quotations:\n  words: 25\n', 'sourceline.yml');
  expect(told).toEqual([
    'sourceline.yml:1:1 | sourceline.yml is not read: its name must be sourceline.yaml, in exactly these letters. | Rename it.',
  ]);
});

test('what is no file, or leads out of the site, is told', () => {
  const [folder, linked] = [temporaryFolder(), temporaryFolder()];
  mkdirSync(join(folder, 'sourceline.yaml'));
  symlinkSync('/etc/hostname', join(linked, 'sourceline.yaml'));
  const codeOf = (root: string) => readSettings(root).findings.diagnostics.map(({ code }) => code);
  expect([codeOf(folder), codeOf(linked)]).toEqual([['file-special'], ['file-outside']]);
});
