import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { contrast } from '../../src/chart/colour.ts';
import { dark, light } from '../../src/chart/palettes.ts';
import { cssTheme, type Theme } from '../../src/chart/theme.ts';

const css = readFileSync('src/app/tokens.css', 'utf8');
const token = (name: string): [string, string] | null => {
  const match = new RegExp(`${name}: light-dark\\((#\\w{6}), (#\\w{6})\\);`).exec(css);
  return match && [match[1]!, match[2]!];
};

const flat = (theme: Theme): string[] => [
  theme.paper,
  theme.shade,
  theme.hairline,
  theme.ink,
  theme.quiet,
  theme.muted,
  theme.faint,
  theme.selection,
  theme.accent,
  theme.verified,
  ...theme.lanes,
];

test('the page’s tokens are the chart’s themes', () => {
  const names = flat(cssTheme).map((value) => value.slice('var('.length, -1));
  expect(names.map(token)).toEqual(flat(light).map((value, i) => [value, flat(dark)[i]]));
});

for (const [name, theme] of Object.entries({ light, dark })) {
  test(`text keeps 4.5:1 on every ground of the ${name} theme`, () => {
    for (const ground of [theme.paper, theme.shade, theme.selection]) {
      for (const ink of [theme.ink, theme.quiet, theme.muted, theme.faint]) {
        expect(contrast(ink, ground), `${ink} on ${ground}`).toBeGreaterThanOrEqual(4.5);
      }
    }
    for (const lane of [...theme.lanes, theme.verified, theme.accent]) {
      expect(contrast(lane, theme.paper), `${lane} on paper`).toBeGreaterThanOrEqual(4.5);
    }
  });

  test(`marks keep 3:1 on every ground of the ${name} theme`, () => {
    for (const lane of [...theme.lanes, theme.accent]) {
      for (const ground of [theme.paper, theme.shade, theme.selection]) {
        expect(contrast(lane, ground), `${lane} on ${ground}`).toBeGreaterThanOrEqual(3);
      }
    }
  });
}

test('the contrast of black on white is 21', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
});
