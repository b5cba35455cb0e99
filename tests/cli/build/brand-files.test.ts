import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { brandFiles } from '../../../src/cli/build/brand-files.ts';
import { NO_BRAND } from '../../../src/export/brand/brand.ts';
import { NO_COLOURS, ownPalettes } from '../../../src/chart/own-palettes.ts';

const light = { ...NO_COLOURS, paper: '#fff0e0' };
const colours = ownPalettes({ light, dark: NO_COLOURS });
const FILES = [
  { path: 'index.html', content: '<link href="./assets/style-abcd1234.css">' },
  { path: 'assets/style-abcd1234.css', content: readFileSync('src/app/tokens.css') },
  { path: 'assets/index-abcd5678.js', content: 'const a = 1' },
  { path: 'assets/sans-abcd9012.woff2', content: new Uint8Array([1, 2]) },
];

test('without a brand the files stay as they are', () => {
  expect(brandFiles(FILES, NO_BRAND).map(({ path }) => path)).toEqual(FILES.map((f) => f.path));
  expect(brandFiles(FILES, NO_BRAND)[3]).toEqual(FILES[3]);
});

test('a style sheet with other colours has another name, by which the page finds it', () => {
  const [index, style, ...others] = brandFiles(FILES, { ...NO_BRAND, colours });
  expect(style!.path).toMatch(/^assets\/style-[\da-f]{8}\.css$/);
  expect(style!.path).not.toBe(FILES[1]!.path);
  expect(String(style!.content)).toContain('light-dark(#fff0e0');
  expect(index!.content).toBe(`<link href="./${style!.path}">`);
  expect(others).toEqual(FILES.slice(2));
});
