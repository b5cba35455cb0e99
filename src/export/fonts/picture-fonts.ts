/**
 * The fonts of a picture that is drawn without a browser: whole files, each of one weight. Node
 * only.
 */
import { fontFile } from './font-file.ts';

export interface PictureFont {
  readonly family: string;
  readonly weight: number;
  /** The full path. */
  readonly file: string;
}

const FONTS = [
  ['Source Sans 3', 400, 'source-sans-3', '400Regular/SourceSans3_400Regular.ttf'],
  ['Source Sans 3', 600, 'source-sans-3', '600SemiBold/SourceSans3_600SemiBold.ttf'],
  ['Source Serif 4', 600, 'source-serif-4', '600SemiBold/SourceSerif4_600SemiBold.ttf'],
] as const;

export const pictureFonts = (): PictureFont[] =>
  FONTS.map(([family, weight, name, file]) => ({
    family,
    weight,
    file: fontFile(`@expo-google-fonts/${name}/${file}`),
  }));
