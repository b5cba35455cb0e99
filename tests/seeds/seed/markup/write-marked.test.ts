import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readMarkedText } from '../../../../src/seeds/seed/markup/marked-text.ts';
import { writeMarkedText } from '../../../../src/seeds/seed/markup/write-marked.ts';
import type { Span } from '../../../../src/timeline/spans/span.ts';

const bold = (from: number, to: number): Span => ({ from, to, kind: 'bold' });
const italic = (from: number, to: number): Span => ({ from, to, kind: 'italic' });
const link = (from: number, to: number, address = 'https://a.example/'): Span => ({
  ...{ from, to, address },
  kind: 'link',
});

test.each<[string, Span[], string]>([
  ['So it is.', [italic(3, 5)], 'So *it* is.'],
  ['So it is.', [bold(0, 9)], '**So it is.**'],
  ['So it is.', [bold(3, 5), italic(3, 5)], 'So ***it*** is.'],
  ['So it is.', [link(0, 9), bold(3, 5)], '[So **it** is.](https://a.example/)'],
  ['So it is.', [bold(0, 5), link(3, 5)], '**So [it](https://a.example/)** is.'],
  ['A [b] of 5*3.', [bold(0, 1)], String.raw`**A** \[b\] of 5\*3.`],
  [
    'On Kyiv',
    [link(3, 7, 'https://a.example/Kyiv_(city)')],
    'On [Kyiv](https://a.example/Kyiv_(city))',
  ],
  // These cannot be written.
  ['A forest', [bold(2, 5)], 'A forest'],
  ['On Kyiv', [link(3, 7, 'https://a.example/Kyiv_(city')], 'On Kyiv'],
  ['A forest', [bold(2, 5), link(0, 1)], '[A](https://a.example/) forest'],
])('%j with %j is %j', (summary, summarySpans, text) => {
  expect(writeMarkedText({ summary, summarySpans }).text).toBe(text);
});

const anyText = fc
  .array(
    fc.constantFrom(
      'a',
      'B',
      ' ',
      '.',
      '*',
      '[',
      ']',
      '(',
      ')',
      '\\',
      '\n',
      'é',
      '\u0301',
      '面',
      '👩‍🚀',
    ),
    {
      minLength: 1,
      maxLength: 30,
    },
  )
  .map((parts) => parts.join(''));
const anyKind = fc.oneof(
  fc.constantFrom('bold' as const, 'italic' as const).map((kind) => ({ kind })),
  fc
    .constantFrom(
      'https://a.example/',
      'https://a.example/(b)',
      'https://a.example/(b',
      'https://a.example/*[',
    )
    .map((address) => ({ kind: 'link' as const, address })),
);

/** Spans that are apart or within each other, each of another kind than what is around it. */
const anyMarked = anyText.chain((summary) =>
  fc
    .array(fc.tuple(fc.nat(summary.length), fc.nat(summary.length), anyKind), { maxLength: 6 })
    .map((all) => {
      const kept: Span[] = [];
      const given = all
        .map(([a, b, kind]): Span => ({ from: Math.min(a, b), to: Math.max(a, b), ...kind }))
        .filter(({ from, to }) => from < to)
        .sort((a, b) => a.from - b.from || b.to - a.to);
      for (const span of given) {
        const around = kept.filter(({ to }) => to > span.from);
        if (around.every(({ to, kind }) => to >= span.to && kind !== span.kind)) kept.push(span);
      }
      return { summary, summarySpans: kept };
    }),
);

test('any words are read back equal, with those spans that could be written', () => {
  fc.assert(
    fc.property(anyMarked, (marked) => {
      const { text, spans } = writeMarkedText(marked);
      const read = readMarkedText(text);
      expect(read.summary).toBe(marked.summary);
      expect(read.faults).toEqual([]);
      expect(read.summarySpans).toEqual(spans);
      for (const span of spans) expect(marked.summarySpans).toContainEqual(span);
    }),
    { numRuns: 2000 },
  );
});
