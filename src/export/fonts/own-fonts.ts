/** The fonts of a site's own, made ready for its pages and pictures. Node only. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { create, type Font } from 'fontkit';
import subsetFont from 'subset-font';
import { OWN_FEATURES } from './shaping.ts';
import { OWN_HEADINGS, OWN_TEXT } from './families.ts';
import { renameFont } from './sfnt.ts';

/** A file as the settings name it. */
export interface GivenFont {
  readonly bytes: Buffer;
  /** Whether its weight can be chosen, up to 600. */
  readonly variable: boolean;
}

/** The files of a family, in the order in which a letter is looked for. */
export interface GivenFamily {
  readonly regular: readonly GivenFont[];
  readonly bold: readonly GivenFont[];
}

export interface GivenFonts {
  readonly text: GivenFamily | null;
  readonly headings: GivenFamily | null;
}

/** A file for one weight of a family. */
export interface OwnFace {
  readonly family: string;
  readonly weight: 400 | 600;
  /** The letters that no file before it has, as code points in order. */
  readonly letters: readonly number[];
  readonly font: Font;
  /** The path of a file of one weight, for pictures. */
  readonly file: string;
  /** For pages: its name in `assets/`, and its bytes as WOFF2. */
  readonly name: string;
  readonly web: Buffer;
}

/** @param cache the folder of what is kept from one build to the next */
export async function ownFaces({ text, headings }: GivenFonts, cache: string): Promise<OwnFace[]> {
  const faces: OwnFace[] = [];
  for (const [family, given] of [
    [OWN_TEXT, text],
    [OWN_HEADINGS, headings],
  ] as const) {
    if (given === null) continue;
    for (const weight of [400, 600] as const) {
      const taken = new Set<number>();
      for (const each of weight === 400 ? given.regular : given.bold)
        faces.push(await faceOf(each, { family, weight, taken }, cache));
    }
  }
  return faces;
}

interface Place {
  readonly family: string;
  readonly weight: 400 | 600;
  /** The letters of the files before. The face adds its own. */
  readonly taken: Set<number>;
}

async function faceOf(
  { bytes, variable }: GivenFont,
  { family, weight, taken }: Place,
  cache: string,
): Promise<OwnFace> {
  const all = (create(bytes).characterSet ?? []).filter((point) => point > 31);
  const letters = [...new Set(all)].filter((point) => !taken.has(point)).sort((a, b) => a - b);
  for (const point of letters) taken.add(point);
  const text = letters.map((point) => String.fromCodePoint(point)).join('');
  const pinned = { variationAxes: { wght: weight } };
  const made = async (format: 'sfnt' | 'woff2'): Promise<string> =>
    makeOnce(
      cache,
      [bytes, text, family, String(weight), format, OWN_FEATURES.join()],
      async () => {
        const options = {
          targetFormat: format,
          keepFeatures: OWN_FEATURES,
          ...(variable && pinned),
        };
        const cut = await subsetFont(bytes, text, options);
        return format === 'sfnt' ? renameFont(cut, family, weight) : cut;
      },
    );
  const [file, web] = [await made('sfnt'), readFileSync(await made('woff2'))];
  const hash = createHash('sha256').update(web).digest('hex').slice(0, 8);
  return {
    ...{ family, weight, letters, file, web },
    font: create(readFileSync(file)),
    name: `${family === OWN_TEXT ? 'text' : 'headings'}-${weight}-${hash}.woff2`,
  };
}

/** Made once for each content, because it takes seconds. @returns the file's path */
async function makeOnce(
  cache: string,
  key: readonly (string | Buffer)[],
  make: () => Promise<Buffer>,
): Promise<string> {
  const hash = createHash('sha256');
  for (const part of key) hash.update(part).update('\0');
  const path = resolve(join(cache, 'fonts', `${hash.digest('hex').slice(0, 32)}.font`));
  if (existsSync(path)) return path;
  mkdirSync(join(cache, 'fonts'), { recursive: true });
  // In one step, because another build may be looking for it.
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, await make());
  renameSync(draft, path);
  return path;
}

/** As a CSS unicode-range. */
export function rangeOf(letters: readonly number[]): string {
  const spans: [number, number][] = [];
  for (const point of letters) {
    const last = spans.at(-1);
    if (last && last[1] === point - 1) last[1] = point;
    else spans.push([point, point]);
  }
  const hex = (point: number): string => point.toString(16).toUpperCase();
  return spans
    .map(([first, last]) => `U+${hex(first)}${last > first ? `-${hex(last)}` : ''}`)
    .join(',');
}
