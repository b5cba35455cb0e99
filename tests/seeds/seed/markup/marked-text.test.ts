import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readMarkedText, writePlainText } from '../../../../src/seeds/seed/markup/marked-text.ts';
import { parseTimeline } from '../../../../src/timeline/parse.ts';
import { partsOf, type Part } from '../../../../src/timeline/spans/span.ts';
import { timeline } from '../../../timeline/small.ts';

const SITE = 'https://paper.example';

/** With signs that differ from what an editor writes. */
const shown = (parts: readonly Part[]): string =>
  parts
    .map((part) => {
      if (typeof part === 'string') return part;
      const { span } = part;
      const name = span.kind === 'link' ? span.address.replace(SITE, '') : span.kind;
      return `{${name}: ${shown(part.parts)}}`;
    })
    .join('');
const read = (text: string): string => shown(partsOf(readMarkedText(text)));

describe('signs', () => {
  test.each([
    ['So **bold** and *italic*.', 'So {bold: bold} and {italic: italic}.'],
    [`See [The Paper](${SITE}/a).`, 'See {/a: The Paper}.'],
    [`[A](${SITE}/Kyiv_(city)) town`, '{/Kyiv_(city): A} town'],
    [`[A]( ${SITE}/a ) town`, '{/a: A} town'],
    [`[**Bold** *link*](${SITE}/a)`, '{/a: {bold: Bold} {italic: link}}'],
    [`**See [this](${SITE}/a) now**`, '{bold: See {/a: this} now}'],
    ['***both***', '{bold: {italic: both}}'],
    ['**bold *both***', '{bold: bold {italic: both}}'],
    ['***both* bold**', '{bold: {italic: both} bold}'],
    ['*italic **both***', '{italic: italic {bold: both}}'],
    ['«**Правда**», **«Правда»**', '«{bold: Правда}», {bold: «Правда»}'],
    ['**הארץ** ו*עיתון*', '{bold: הארץ} ו*עיתון*'],
    ['说**重点**内容, **서울**에서', '说{bold: 重点}内容, {bold: 서울}에서'],
    ['**👩‍🚀** *e\u0301t\u00e9*', '{bold: 👩‍🚀} {italic: e\u0301t\u00e9}'],
    ['**two\nlines**', '{bold: two\nlines}'],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test('within its own kind, a pair of signs means nothing', () => {
    expect(read('**a **b** c**')).toBe('{bold: a b c}');
    expect(read(`**a [**b**](${SITE}/a) c**`)).toBe('{bold: a {/a: b} c}');
  });

  test('a link has no link in it: the inner one counts', () => {
    expect(read(`[a [b](${SITE}/b) c](${SITE}/c)`)).toBe(`[a {/b: b} c](${SITE}/c)`);
  });

  test('signs outside a link do not pair with those in its words', () => {
    expect(read(`**a [b** c](${SITE}/a)`)).toBe('**a {/a: b** c}');
  });
});

describe('plain text stays as it is', () => {
  test.each([
    ...['5 * 3', '2*', '5*3*2', 'f**k and s**t', '*f***', 'a *** hotel and a ** one', '*', '****'],
    ...['The ship* and the crew*', '*.pdf and *.docx', '(*) so (*)', '**not closed', 'a**', '_b_'],
    ...[
      '[sic]',
      '[words](no address)',
      '[words] (https://paper.example)',
      '[[a]]',
      '](',
      '[](a b)',
    ],
    ...['<b>bold</b>', '&amp; &#42;', '<https://paper.example>', 'https://paper.example/*a*b'],
    ...['*\ufe0f\u20e3 and *\ufe0f\u20e3', 'C:\\folder \\ \\\\server', '# no\n* heading\n* list'],
  ])('%s', (text) => {
    expect(readMarkedText(text)).toEqual({ summary: text, summarySpans: [], faults: [] });
  });

  test.each([
    [String.raw`\*so\* and \*\*so\*\*`, '*so* and **so**'],
    [String.raw`\[words](https://paper.example)`, '[words](https://paper.example)'],
    [String.raw`[a \] b](https://paper.example/a)`, '{/a: a ] b}'],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

describe('a link that leads nowhere is a fault', () => {
  test.each([
    ['[a](javascript:alert(1))', 'link-address'],
    ['[a](data:text/html,hello)', 'link-address'],
    ['[a](JavaScript:alert)', 'link-address'],
    ['[a](mailto:ann@paper.example)', 'link-address'],
    ['[a](paper.example/a)', 'link-address'],
    ['[a](/a)', 'link-address'],
    ['[a](//paper.example)', 'link-address'],
    ['[a]()', 'link-address'],
    ['[a](https://paper.example/a b)', 'link-address'],
    ['[a](https://paper.example "title")', 'link-address'],
    ['[a](https://[paper)', 'link-address'],
    ['[a](https://ann@paper.example)', 'link-password'],
    ['[a](https://:secret@paper.example)', 'link-password'],
    ['[a](https://paper.example', 'link-open'],
    [`[a](https://paper.example/${'a'.repeat(2000)})`, 'link-open'],
    ['[](https://paper.example)', 'link-words'],
    ['[\u200b](https://paper.example)', 'link-words'],
  ])('%s', (text, code) => {
    const { summary, summarySpans, faults } = readMarkedText(`*So*: ${text}`);
    expect([summary, summarySpans]).toEqual([`So: ${text}`, [{ from: 0, to: 2, kind: 'italic' }]]);
    expect(faults.map((fault) => fault.code)).toEqual([code]);
  });
});

const signs = fc.constantFrom(
  ...['*', '**', '***', '[', ']', '](', ')', '\\', ' ', '\n', '_', '<b>', 'é', 'e\u0301', '👩‍🚀'],
  ...['**bold**', '*italic* ', '[link](https://paper.example/b)'],
  ...[
    '](https://paper.example/a)',
    '](javascript:a)',
    'עיתון',
    '重点',
    '\ud83d',
    '\u0301',
    '\ufe0f',
  ],
);
const anyText = fc
  .array(fc.oneof({ arbitrary: signs, weight: 4 }, fc.string({ unit: 'binary' })), {
    maxLength: 30,
  })
  .map((parts) => parts.join(''));
const plainWords = (parts: readonly Part[]): string =>
  parts.map((part) => (typeof part === 'string' ? part : plainWords(part.parts))).join('');

test('of any text: spans fit its words, and each address is one of the web', () => {
  let spans = 0;
  fc.assert(
    fc.property(anyText, (text) => {
      const { summary, summarySpans } = readMarkedText(text);
      spans += summarySpans.length;
      expect(plainWords(partsOf({ summary, summarySpans }))).toBe(summary);
      for (const span of summarySpans) {
        if (span.kind === 'link') expect(new URL(span.address).protocol).toMatch(/^https?:$/);
      }
      const { problems } = parseTimeline(timeline({ summary, summarySpans }));
      const own = problems.filter(({ sentence }) => !/characters|seen/.test(sentence));
      expect(own).toEqual([]);
    }),
    { numRuns: 10_000 },
  );
  expect(spans).toBeGreaterThan(1000);
});

test('any plain words are written so that they are read back equal', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const written = writePlainText(text);
      expect(readMarkedText(written)).toEqual({ summary: text, summarySpans: [], faults: [] });
    }),
    { numRuns: 2000 },
  );
});

test.each([
  ['5 * 3 [sic] f**k', '5 * 3 [sic] f**k'],
  ['**so**', String.raw`\*\*so\*\*`],
  ['[a](b)', String.raw`\[a\](b)`],
  [String.raw`a\*b`, String.raw`a\\*b`],
])('%s is written as %s', (text, written) => {
  expect(writePlainText(text)).toBe(written);
});

describe('a long text', () => {
  const COUNT = 100_000;

  test.each([
    ['[', 0],
    ['](', 0],
    ['*a ', 0],
    ['*a b** ', 0],
    ['**a** ', COUNT],
    [`[a](${SITE}) `, COUNT],
  ])('%s', (text, spans) => {
    expect(readMarkedText(text.repeat(COUNT)).summarySpans).toHaveLength(spans);
  });

  test('10,000 addresses without an end', () => {
    expect(readMarkedText('[a](https://x '.repeat(10_000)).faults).toHaveLength(10_000);
  });

  test('many brackets around a link', () => {
    const text = `${'['.repeat(COUNT)}a](${SITE})${']'.repeat(COUNT)}`;
    expect(readMarkedText(text).summarySpans).toEqual([
      { from: COUNT - 1, to: COUNT, kind: 'link', address: SITE },
    ]);
  });
});
