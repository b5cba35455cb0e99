import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layOutLegend } from '../../../src/export/pictures/picture-legend.ts';
import { ENCODINGS, type Encoding, type Explained } from '../../../src/layout/layout.ts';
import { widthsBy } from '../../../src/export/pictures/type.ts';
import { measure } from '../../../src/layout/text/measure.ts';
import { ENGLISH } from '../../../src/words/english.ts';
import { wordExplained } from '../../../src/words/legend.ts';

const widthOf = widthsBy(measure);

const explained = (encodings: readonly Encoding[]) =>
  encodings.map((encoding) => {
    const sign: Explained = { encoding, on: ['mark', 'bar'], known: ['month', 'day'] };
    return { sign, words: wordExplained(sign, ENGLISH.legend) };
  });

test('signs stand in the order of the chart’s legend, the notice last', () => {
  const entries = explained(['ring', 'differs']);
  const { glyphs, texts, lines } = layOutLegend(entries, '2 events not labelled', 1000, widthOf);
  expect(glyphs.map(({ sign }) => sign)).toEqual(entries.map(({ sign }) => sign));
  expect(texts.map(({ runs }) => runs[0]?.text)).toEqual([
    'that day or that month, not known more closely',
    'documents differ',
    '2 events not labelled',
  ]);
  expect(lines).toBe(1);
});

test('nothing to explain takes no line', () => {
  expect(layOutLegend([], null, 500, widthOf).lines).toBe(0);
});

test('no entry reaches out of its width or into another', () => {
  const some = fc.subarray([...ENCODINGS]);
  fc.assert(
    fc.property(some, fc.boolean(), fc.integer({ min: 420, max: 1500 }), (signs, cut, width) => {
      const { texts, lines } = layOutLegend(
        explained(signs),
        cut ? '12 events not labelled' : null,
        width,
        widthOf,
      );
      texts.forEach((text, i) => {
        expect(text.x + text.width).toBeLessThanOrEqual(width);
        const next = texts[i + 1];
        if (next?.y === text.y) expect(next.x - text.x - text.width).toBeGreaterThan(10);
      });
      expect(new Set(texts.map(({ y }) => y)).size).toBe(lines);
    }),
  );
});
