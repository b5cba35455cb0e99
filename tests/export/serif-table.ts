/**
 * Generates src/export/fonts/serif-advances.ts from the bundled font file. Node only. `UPDATE=1 npx
 * vitest run --project unit tests/export/fonts/serif.test.ts` writes it.
 */
import { ABSENT, RANGES } from '../../src/layout/text/advance-ranges.ts';
import { advances } from '../layout/advance-table.ts';

/** The whole text of src/export/fonts/serif-advances.ts. */
export function serifTable(file: string): string {
  const advance = advances(file);
  let digits = '';
  for (const [first, last] of RANGES) {
    for (let codePoint = first; codePoint <= last; codePoint++) {
      const width = advance(codePoint);
      // Two base-36 digits hold no larger number. Only ‰ is wider, and the sans table has its
      // width.
      digits += (width === null || width > ABSENT ? ABSENT : width).toString(36).padStart(2, '0');
    }
  }
  return (
    '/**\n' +
    ' * Advance widths of Source Serif 4 SemiBold (SIL Open Font License), in thousandths of an em, two\n' +
    ' * base-36 digits each, in the order of `RANGES`. Made by tests/export/serif-table.ts; not for\n' +
    ' * editing.\n' +
    ' */\n' +
    `export const SERIF_ADVANCES =\n  '${digits}';\n`
  );
}
