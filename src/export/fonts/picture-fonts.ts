/**
 * The fonts of a picture that is drawn without a browser: whole files, each of one weight. Node
 * only.
 */
import { SANS_FAMILY, SERIF_FAMILY } from './families.ts';
import { fontFile } from './font-file.ts';

export interface PictureFont {
  readonly family: string;
  readonly weight: number;
  /** The full path. */
  readonly file: string;
}

const FONTS = [
  [SANS_FAMILY, 400, 'source-sans-3', '400Regular/SourceSans3_400Regular.ttf'],
  [SANS_FAMILY, 600, 'source-sans-3', '600SemiBold/SourceSans3_600SemiBold.ttf'],
  [SERIF_FAMILY, 600, 'source-serif-4', '600SemiBold/SourceSerif4_600SemiBold.ttf'],
] as const;

/** @param own the site's own, which come first */
export const pictureFonts = (own: readonly PictureFont[] = []): PictureFont[] => [
  ...own,
  ...FONTS.map(([family, weight, name, file]) => ({
    family,
    weight,
    file: fontFile(`@expo-google-fonts/${name}/${file}`),
  })),
];
