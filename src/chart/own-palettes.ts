/** The colours of a site's own theme: the few that it names, and all that follow from them. Pure. */
import { contrast, mixColours, nearestPassing } from './colour.ts';
import { PALETTES, type Palettes } from './palettes.ts';
import type { Theme } from './theme.ts';

/** What a site may name, in one theme. All are written `#1f5aa8`. */
export interface NamedColours {
  readonly paper: string | null;
  readonly ink: string | null;
  readonly accent: string | null;
  /** The colours of the first lanes; at most 8. */
  readonly lanes: readonly string[];
}

export const NO_COLOURS: NamedColours = { paper: null, ink: null, accent: null, lanes: [] };

/** The least contrast of text, and of marks and lines: WCAG 2.2, 1.4.3 and 1.4.11. */
export const TEXT_CONTRAST = 4.5;
const MARK_CONTRAST = 3;

/** The paper that the light theme is printed on. */
export const PRINT = '#ffffff';

/** What text of a theme stands on, first of all. */
export const groundsOf = (name: keyof Palettes, paper: string): readonly string[] =>
  name === 'light' ? [paper, PRINT] : [paper];

export const passesOn =
  (grounds: readonly string[], least: number) =>
  (hex: string): boolean =>
    grounds.every((ground) => contrast(hex, ground) >= least);

/** How much of the other colour is in one that is mixed, at most. */
const SHADE = 0.045;
const HAIRLINE = 0.15;
const QUIET = 0.24;
const MUTED = 0.32;
const SELECTION = { light: 0.14, dark: 0.22 };

/** @param named colours of enough contrast: see src/compile/settings/colours.ts */
export const ownPalettes = (named: Readonly<Record<keyof Palettes, NamedColours>>): Palettes => ({
  light: themeOf('light', named.light, named.dark),
  dark: themeOf('dark', named.dark, named.light),
});

/** @param other of the other theme, from which accent and lanes follow if this one has none */
function themeOf(name: keyof Palettes, named: NamedColours, other: NamedColours): Theme {
  const usual = PALETTES[name];
  const paper = named.paper ?? usual.paper;
  const ink = named.ink ?? usual.ink;
  const hasGround = paper !== usual.paper || ink !== usual.ink;
  const grounds = groundsOf(name, paper);
  /** As it is if enough contrast lets it be. */
  const fitted = (hex: string): string =>
    nearestPassing(hex, passesOn(grounds, TEXT_CONTRAST)) ?? ink;
  const lanes = usual.lanes.map((lane, i) => named.lanes[i] ?? fitted(other.lanes[i] ?? lane));
  const own = named.accent ?? (other.accent && fitted(other.accent));
  const accent = own ?? lanes[0]!;
  const verified = own ?? fitted(usual.verified);
  const marks = [accent, verified, ...lanes];

  /** As much of `by` in the paper as text and marks on it allow. */
  const ground = (by: string, most: number): string =>
    strongest(
      most,
      (share) => mixColours(paper, by, share),
      (hex) =>
        contrast(ink, hex) >= TEXT_CONTRAST &&
        marks.every((mark) => contrast(mark, hex) >= MARK_CONTRAST),
    );
  const shade = hasGround ? ground(ink, SHADE) : usual.shade;
  const selection =
    hasGround || accent !== usual.accent ? ground(accent, SELECTION[name]) : usual.selection;
  const textGrounds = [...grounds, shade, selection];
  const text = (most: number): string =>
    strongest(most, (share) => mixColours(ink, paper, share), passesOn(textGrounds, TEXT_CONTRAST));
  const keeps = (hex: string): boolean => !hasGround && passesOn(textGrounds, TEXT_CONTRAST)(hex);
  const muted = keeps(usual.muted) ? usual.muted : text(MUTED);
  return {
    paper,
    shade,
    hairline: hasGround ? mixColours(paper, ink, HAIRLINE) : usual.hairline,
    ink,
    quiet: keeps(usual.quiet) ? usual.quiet : text(QUIET),
    muted,
    faint: muted,
    selection,
    accent,
    verified,
    lanes,
  };
}

/** The colour with the largest share, of 20 from `most` down to none, that passes. */
function strongest(
  most: number,
  colour: (share: number) => string,
  passes: (hex: string) => boolean,
): string {
  for (let step = 20; step > 0; step--) {
    const hex = colour((most * step) / 20);
    if (passes(hex)) return hex;
  }
  return colour(0);
}
