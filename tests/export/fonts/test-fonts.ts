/** Fonts whose letters are far from ours: narrow and tall, wide and heavy, and a variable one. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { GivenFont, GivenFonts } from '../../../src/export/fonts/own-fonts.ts';

const require = createRequire(import.meta.url);

export const NARROW_FILE =
  require.resolve('@fontsource/antonio/files/antonio-latin-400-normal.woff2');
export const NARROW_BOLD_FILE =
  require.resolve('@fontsource/antonio/files/antonio-latin-600-normal.woff2');
export const WIDE_FILE =
  require.resolve('@fontsource/alfa-slab-one/files/alfa-slab-one-latin-400-normal.woff2');
const WIDE_MORE_FILE =
  require.resolve('@fontsource/alfa-slab-one/files/alfa-slab-one-latin-ext-400-normal.woff2');
export const VARIABLE_FILE =
  require.resolve('@fontsource-variable/oswald/files/oswald-cyrillic-wght-normal.woff2');
export const ARABIC_FILE =
  require.resolve('@fontsource/noto-naskh-arabic/files/noto-naskh-arabic-arabic-400-normal.woff2');
const ARABIC_BOLD_FILE =
  require.resolve('@fontsource/noto-naskh-arabic/files/noto-naskh-arabic-arabic-600-normal.woff2');
const DEVANAGARI_FILE =
  require.resolve('@fontsource/noto-sans-devanagari/files/noto-sans-devanagari-devanagari-400-normal.woff2');
const DEVANAGARI_BOLD_FILE =
  require.resolve('@fontsource/noto-sans-devanagari/files/noto-sans-devanagari-devanagari-600-normal.woff2');

const font = (file: string, variable = false): GivenFont => ({
  bytes: readFileSync(file),
  variable,
});

const narrow = { regular: [font(NARROW_FILE)], bold: [font(NARROW_BOLD_FILE)] };
const wide = { regular: [font(WIDE_FILE), font(WIDE_MORE_FILE)], bold: [font(WIDE_FILE)] };
const variable = [font(VARIABLE_FILE, true)];

const joined = {
  regular: [font(ARABIC_FILE), font(DEVANAGARI_FILE)],
  bold: [font(ARABIC_BOLD_FILE), font(DEVANAGARI_BOLD_FILE)],
};

/** Letters that join, and syllables. */
export const JOINED: GivenFonts = { text: joined, headings: joined };

export const GIVEN = {
  narrow: { text: narrow, headings: wide },
  wide: { text: wide, headings: narrow },
  variable: { text: { regular: variable, bold: variable }, headings: null },
} satisfies Record<string, GivenFonts>;
