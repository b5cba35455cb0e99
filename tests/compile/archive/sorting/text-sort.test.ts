/** Texts are sorted by their bytes, and keys of search as the page compares them. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { TextSorter } from '../../../../src/compile/archive/sorting/text-sort.ts';
import { readUnits, writeUnits } from '../../../../src/compile/archive/unit-bytes.ts';

const sorter = new TextSorter();

/** In order, by the way that bytes are sorted. */
function sorted(texts: readonly string[]): string[] {
  const bytes = Buffer.alloc(texts.reduce((sum, { length }) => sum + 3 * length, 0));
  const starts = new Uint32Array(texts.length + 1);
  for (const [i, text] of texts.entries())
    starts[i + 1] = starts[i]! + writeUnits(text, bytes, starts[i]!);
  return [...sorter.sort({ bytes, starts, count: texts.length })].map((i) =>
    readUnits(bytes, starts[i]!, starts[i + 1]!),
  );
}

const plain = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

test('sorts texts of which many begin alike', () => {
  const text = fc.array(fc.constantFrom('a', 'b', 'event-', '1'), { maxLength: 9 });
  fc.assert(
    fc.property(fc.array(text, { maxLength: 200 }), (lists) => {
      const texts = lists.map((parts) => parts.join(''));
      expect(sorted(texts)).toEqual([...texts].sort(plain));
    }),
  );
});

test('sorts texts of any letters by their UTF-16 units', () => {
  const text = fc.array(fc.constantFrom('a', 'é', 'ї', '水', '𐐨', '\ue000', '﨎'), {
    maxLength: 5,
  });
  fc.assert(
    fc.property(fc.array(text, { maxLength: 50 }), (lists) => {
      const texts = lists.map((parts) => parts.join(''));
      expect(sorted(texts)).toEqual([...texts].sort(plain));
    }),
  );
});
