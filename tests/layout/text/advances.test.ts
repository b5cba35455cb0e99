import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { advanceTable } from '../advance-table.ts';

const TABLE = new URL('../../../src/layout/text/advances.ts', import.meta.url);
const FONTS = new URL('../../../node_modules/@expo-google-fonts/source-sans-3', import.meta.url);

test('the committed table of advance widths is that of the bundled fonts', () => {
  const made = advanceTable(FONTS.pathname);
  if (process.env['UPDATE']) writeFileSync(TABLE, made);
  expect(readFileSync(TABLE, 'utf8')).toBe(made);
});
