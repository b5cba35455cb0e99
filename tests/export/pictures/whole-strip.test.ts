/** No edge of a picture cuts a count of its strip off. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keepWholeMarks } from '../../../src/export/pictures/whole-strip.ts';
import type { Layout, StripMark } from '../../../src/layout/layout.ts';

const SIZE = { width: 400, height: 300 };
/** As src/layout has them: counts are at most three signs wide, and all middles are 24 px apart. */
const SPACING = 24;
const [DOT, COUNT] = [2.6, 7.5];

const strip = (orientation: Layout['orientation']) => {
  const along = orientation === 'down' ? 'y' : 'x';
  const length = orientation === 'down' ? SIZE.height : SIZE.width;
  return fc
    .tuple(
      fc.double({ min: 0, max: SPACING, noNaN: true }),
      fc.array(
        fc.tuple(
          fc.double({ min: SPACING, max: 60, noNaN: true }),
          fc.option(fc.double({ min: 13, max: 23, noNaN: true })),
        ),
        { maxLength: 12 },
      ),
    )
    .map(([first, gaps]) => {
      const marks: StripMark[] = [];
      let at = first;
      for (const [gap, width] of gaps) {
        if (at > length) break;
        const mark = width === null ? { kind: 'dot' } : { kind: 'cluster', width };
        marks.push({ x: 0, y: 0, ...mark, [along]: at } as unknown as StripMark);
        at += gap;
      }
      return marks;
    });
};

test.for(['across', 'down'] as const)('all marks are whole and apart: %s', (orientation) => {
  const [along, length] =
    orientation === 'down' ? (['y', SIZE.height] as const) : (['x', SIZE.width] as const);
  const half = (mark: StripMark): number => {
    if (mark.kind === 'dot') return DOT;
    return along === 'y' ? COUNT : mark.width / 2;
  };
  fc.assert(
    fc.property(strip(orientation), (marks) => {
      const whole = keepWholeMarks({ strip: marks, size: SIZE, orientation } as unknown as Layout);
      expect(whole).toHaveLength(marks.length);
      for (const [i, mark] of whole.entries()) {
        expect(mark[along] - half(mark)).toBeGreaterThanOrEqual(0);
        expect(mark[along] + half(mark)).toBeLessThanOrEqual(length);
        expect(Math.abs(mark[along] - marks[i]![along])).toBeLessThan(SPACING);
        const next = whole[i + 1];
        if (next) expect(next[along] - mark[along]).toBeGreaterThan(half(mark) + half(next));
      }
    }),
  );
});

test('marks away from the edges stay where they are', () => {
  const mark = { kind: 'cluster', x: 200, y: 280, width: 20 } as unknown as StripMark;
  const layout = { strip: [mark], size: SIZE, orientation: 'across' } as unknown as Layout;
  expect(keepWholeMarks(layout)[0]).toEqual(mark);
});
