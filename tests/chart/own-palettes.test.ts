/** A site names few colours; all that follow from them have the contrast of our own theme. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contrast, nearestPassing } from '../../src/chart/colour.ts';
import {
  groundsOf,
  NO_COLOURS,
  ownPalettes,
  passesOn,
  type NamedColours,
} from '../../src/chart/own-palettes.ts';
import { PALETTES } from '../../src/chart/palettes.ts';
import type { Theme } from '../../src/chart/theme.ts';
import { ANY_COLOUR } from './any-colour.ts';

test('who names none has ours', () => {
  expect(ownPalettes({ light: NO_COLOURS, dark: NO_COLOURS })).toEqual(PALETTES);
});

test('lanes and accent of one theme are fitted to the other, with their hue', () => {
  const light = { ...NO_COLOURS, accent: '#a02020', lanes: ['#7a1f1f'] };
  const { dark } = ownPalettes({ light, dark: NO_COLOURS });
  expect(dark.accent).toBe('#d5554d');
  expect(dark.verified).toBe(dark.accent);
  expect(dark.lanes[0]).toBe('#c4625c');
  expect(dark.lanes.slice(1)).toEqual(PALETTES.dark.lanes.slice(1));
  expect([dark.paper, dark.ink, dark.muted]).toEqual([
    PALETTES.dark.paper,
    PALETTES.dark.ink,
    PALETTES.dark.muted,
  ]);
});

test('the first lane is the accent if none is named', () => {
  const light = { ...NO_COLOURS, lanes: ['#7a1f1f'] };
  const own = ownPalettes({ light, dark: NO_COLOURS }).light;
  expect(own.accent).toBe('#7a1f1f');
  expect(own.selection).not.toBe(PALETTES.light.selection);
  expect(own.verified).toBe(PALETTES.light.verified);
});

const expectContrast = (theme: Theme): void => {
  const grounds = [theme.paper, theme.shade, theme.selection];
  for (const ground of grounds) {
    for (const text of [theme.ink, theme.quiet, theme.muted, theme.faint])
      expect(contrast(text, ground), `${text} on ${ground}`).toBeGreaterThanOrEqual(4.5);
    for (const mark of [theme.accent, ...theme.lanes])
      expect(contrast(mark, ground), `${mark} on ${ground}`).toBeGreaterThanOrEqual(3);
  }
  for (const mark of [theme.accent, theme.verified, ...theme.lanes])
    expect(contrast(mark, theme.paper), `${mark} on paper`).toBeGreaterThanOrEqual(4.5);
};

/** Colours as the settings let them in, or none. */
const named = (name: 'light' | 'dark'): fc.Arbitrary<NamedColours> =>
  fc
    .record({
      paper: fc.option(ANY_COLOUR),
      ink: ANY_COLOUR,
      accent: fc.option(ANY_COLOUR),
      lanes: fc.array(ANY_COLOUR, { maxLength: 8 }),
    })
    .filter(({ paper }) => name === 'dark' || contrast(paper ?? '#ffffff', '#000000') > 6)
    .map(({ paper, ink, accent, lanes }) => {
      const passes = passesOn(groundsOf(name, paper ?? PALETTES[name].paper), 4.5);
      const fitted = (hex: string): string => nearestPassing(hex, passes)!;
      return {
        paper,
        ink: fitted(ink),
        accent: accent && fitted(accent),
        lanes: lanes.map(fitted),
      };
    });

test('any colours that the settings let in give themes of enough contrast', () => {
  fc.assert(
    fc.property(named('light'), named('dark'), (light, dark) => {
      const own = ownPalettes({ light, dark });
      expectContrast(own.light);
      expectContrast(own.dark);
      expect(own.light.ink).toBe(light.ink);
      expect(own.dark.lanes.slice(0, dark.lanes.length)).toEqual(dark.lanes);
    }),
    { numRuns: 20 },
  );
});
