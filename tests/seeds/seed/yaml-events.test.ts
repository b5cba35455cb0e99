/** Two readers of YAML: the fast one must say what the careful one says, or nothing. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Report } from '../../../src/seeds/report/report.ts';
import { readDocument } from '../../../src/seeds/seed/yaml-document.ts';
import { readEvents } from '../../../src/seeds/seed/yaml-events.ts';
import type { Value } from '../../../src/seeds/seed/value.ts';
import { fullText, SEED_FILES } from '../../fuzz/seed-fields.ts';

const STYLES = `# comment
- a: >-
    folded
    text

    more
  b: | # header
    lit
      eral
  c: 'it''s'
  "d e": "x\\ty \\u0041"
  f: [a, b c, "d", [], {}]
  g: {h: i, j: [k, # here
    l], }
  m:
  - n
  - o: p # there
    q: r
  s: plain
    of two lines # c
- - t
  - u
`;

const reader = (text: string) => {
  const source = { file: 'a.yaml', text };
  const spot = (start: number, end: number) => ({ source, start, end: Math.max(start, end) });
  const report = new Report();
  return {
    fast: () => readEvents(text, spot),
    careful: () => readDocument(text, spot, report),
    report,
  };
};

/** With all places. A comment after the end of a list or record belongs to it or not. */
function placed({ spot, ...value }: Value): unknown {
  const at = spot.start;
  if (value.kind === 'text') return { at, end: spot.end, value: value.value, plain: value.plain };
  if (value.kind === 'list') return { at, items: value.items.map(placed) };
  const fields = [...value.fields].map(([name, { key, value: each }]) => ({
    name,
    key: [key.start, key.end],
    value: placed(each),
  }));
  return { at, fields };
}

/** A block of text ends with its line or after it; its places are counted in whole lines. */
const trimmed = (value: unknown, text: string): unknown =>
  JSON.parse(
    JSON.stringify(value, (key, each: unknown) =>
      key === 'end' ? text.slice(0, each as number).trimEnd().length : each,
    ),
  );

test.each([['every style', STYLES], ...SEED_FILES.map((file) => [file, fullText(file)])])(
  '%s is read fast, and alike',
  (_, text) => {
    const { fast, careful, report } = reader(text);
    const read = fast();
    expect(read).not.toBeNull();
    expect(trimmed(placed(read!), text)).toEqual(trimmed(placed(careful()!), text));
    expect(report.count).toBe(0);
  },
);

test.each([
  ...['', 'text', '\ttext', '- a\n---\n- b', '%YAML 1.2\n---\n- a', '%OTHER\n---\n- a'],
  ...['- &a b', '- *a', '- !a b', '<<: a', 'a: 1\na: 2', 'a:', '- ', '? a', '[a]: b', '- "open'],
  ...[
    '- "\\UFFFFFFFF"',
    '- a\n b: c',
    '{a',
    'a: b: c',
    '- \b',
    '- a\rb',
    '\ufeff- a',
    `- ${'['.repeat(21)}`,
    '\t- a',
  ],
])('%j is left to the careful reader', (text) => {
  expect(reader(text).fast()).toBeNull();
});

const marks = fc.oneof(
  fc.constantFrom(
    ...Array.from(' \t\n\r:-#,[]{}"\'|>?&*!%@`~a'),
    '\n  ',
    '  - ',
    ': ',
    ' #',
    '---\n',
    '\n- ',
  ),
  fc.constantFrom('? ', ' :', '\\', '\u0301', '\ud83d', '\u2028', '\ufeff', '\0'),
);
const change = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), cut: fc.nat(3), marks });

test('both readers read the same after any slips, or the fast one reads nothing', () => {
  let read = 0;
  const texts = [STYLES, ...SEED_FILES.map(fullText)];
  fc.assert(
    fc.property(fc.constantFrom(...texts), fc.array(change, { maxLength: 3 }), (start, changes) => {
      let text = start;
      for (const { at, cut, marks: by } of changes) {
        const place = Math.floor(at * text.length);
        text = text.slice(0, place) + by + text.slice(place + cut);
      }
      const { fast, careful, report } = reader(text);
      const value = fast();
      if (value === null) return;
      read++;
      const other = careful();
      expect(report.diagnostics).toEqual([]);
      expect(trimmed(placed(value), text)).toEqual(trimmed(placed(other!), text));
    }),
    { numRuns: 500 },
  );
  expect(read).toBeGreaterThan(100);
});
