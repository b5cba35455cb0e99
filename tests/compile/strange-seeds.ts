/** Texts that no seed file should contain, each of a few megabytes at most. */

const many = (count: number, text: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => text(i)).join('');

const UTF16 = Buffer.from('\ufefftitle: x\n', 'utf16le');
const LATIN1 = Buffer.from('title: caf\u00e9\n', 'latin1');

/** By name; one million UTF-16 units is "1 MB". */
export const STRANGE_SEEDS: Readonly<Record<string, () => string | Uint8Array>> = {
  ...Object.fromEntries(
    Array.from('!"#%&\'*,-.:>@[]`{|}~').map((mark) => [
      `100 kB of ${mark}`,
      () => mark.repeat(100_000),
    ]),
  ),
  empty: () => '',
  'a mark of byte order': () => '\ufeff',
  'UTF-16': () => UTF16,
  'Latin-1': () => LATIN1,
  'not a byte of text': () => Buffer.alloc(100_000, 0xff),
  'Windows line ends': () => 'title: x\r\nsummary: y\r\n'.repeat(1000),
  'old Mac line ends': () => 'title: x\rsummary: y\r'.repeat(1000),
  'lists, 10,000 deep': () => `${'- '.repeat(10_000)}x`,
  'brackets, 10,000 deep': () => `${'['.repeat(10_000)}${']'.repeat(10_000)}`,
  'braces, 10,000 deep': () => '{a: '.repeat(10_000),
  'mappings, 1,000 deep': () => many(1000, (i) => `${' '.repeat(i)}a:\n`),
  'a line of 4 MB': () => `title: ${'x'.repeat(4_000_000)}`,
  'a quotation of 4 MB that is not closed': () => `title: "${'x'.repeat(4_000_000)}`,
  'a key of 100 kB': () => `${'k'.repeat(100_000)}: x`,
  '100 kB of NUL': () => '\0'.repeat(100_000),
  '1 MB of NUL': () => '\0'.repeat(1_000_000),
  'NUL in a list': () => '- a\0\n'.repeat(20_000),
  'anchors that multiply': () =>
    many(30, (i) => `a${i}: &a${i} [${`*a${i - 1}, `.repeat(i > 0 ? 9 : 0)}x]\n`),
  '20,000 anchors': () => many(20_000, (i) => `- &a${i} x\n`),
  '20,000 aliases': () => `- &a x\n${'- *a\n'.repeat(20_000)}`,
  '20,000 tags': () => '- !!binary x\n'.repeat(20_000),
  '20,000 merges': () => '- <<: x\n'.repeat(20_000),
  '20,000 documents': () => '--- x\n'.repeat(20_000),
  '20,000 directives': () => '%YAML 1.2\n'.repeat(20_000),
  tabs: () => '\ttitle: x\n'.repeat(20_000),
  '1 MB of spaces': () => ' '.repeat(1_000_000),
  '1 MB of line ends': () => '\n'.repeat(1_000_000),
  '1 MB of comments': () => '# x\n'.repeat(250_000),
  '100,000 records of a letter': () => '- x\n'.repeat(100_000),
  '20,000 unknown fields': () => many(20_000, (i) => `field${i}: x\n`),
  '20,000 times one field': () => 'title: x\n'.repeat(20_000),
  '20,000 empty records': () => '- {}\n'.repeat(20_000),
  '20,000 records in one line': () => `[${'{id: x}, '.repeat(20_000)}]`,
  'marks piled up': () => `title: a${'\u0301'.repeat(20_000)}${'\u0323'.repeat(20_000)}`,
  'a title of emoji': () => `title: ${'👩‍👩‍👧‍👦'.repeat(20_000)}`,
  overrides: () => `title: ${'\u202e'.repeat(20_000)}x`,
  'block text without end': () => `title: |\n${'  x\n'.repeat(200_000)}`,
  'folded text without end': () => `title: >\n${'  x\n\n'.repeat(100_000)}`,
  'colons in a row': () => 'a: b: '.repeat(50_000),
  'question marks': () => '? '.repeat(50_000),
  'JSON of another kind': () => JSON.stringify({ events: many(1000, (i) => `${i},`) }),
  'a picture': () => Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'),
};
