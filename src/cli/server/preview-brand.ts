/** The brand of a site whose settings may change at any time. Node only. */
import { isDeepStrictEqual } from 'node:util';
import type { FontFile, FontSettings } from '../../compile/settings/fonts.ts';
import { NO_BRAND, type Brand } from '../../export/brand/brand.ts';
import { brandOf } from '../brand.ts';
import { CommandError, type Terminal } from '../command.ts';
import type { Site } from '../site.ts';
import type { Preview, PreviewFile } from './preview.ts';

export interface PreviewBrand {
  /** As it was last right; another object for another brand. */
  readonly current: Brand;
  /** Reads it again from the settings. Fonts that are the same are not read twice. */
  readonly update: () => Promise<void>;
}

export async function previewBrand(
  preview: Pick<Preview, 'settings'>,
  site: Pick<Site, 'cache'>,
  terminal: Terminal,
): Promise<PreviewBrand> {
  let current = NO_BRAND;
  let fonts: FontSettings | null = null;
  const update = async (): Promise<void> => {
    const { settings } = preview;
    const isNew = !isSame(settings.fonts, fonts);
    try {
      const brand = await brandOf(isNew ? settings : { ...settings, fonts: null }, site);
      const type = isNew ? brand.type : current.type;
      if (!isDeepStrictEqual({ ...current, type: null }, { ...brand, type: null }) || isNew)
        current = { ...brand, type };
      fonts = settings.fonts;
    } catch (error) {
      if (!(error instanceof CommandError)) throw error;
      terminal.err(error.message);
    }
  };
  await update();
  return {
    update,
    get current() {
      return current;
    },
  };
}

/** By the content of their files. */
function isSame(a: FontSettings | null, b: FontSettings | null): boolean {
  const filesOf = (fonts: FontSettings | null): (FontFile | null)[] =>
    [fonts?.text, fonts?.headings].flatMap((family) =>
      family ? [...family.regular, null, ...family.bold, null] : [null],
    );
  const [ours, theirs] = [filesOf(a), filesOf(b)];
  return (
    ours.length === theirs.length &&
    ours.every((file, i) => {
      const other = theirs[i];
      return file && other ? file.bytes.equals(other.bytes) : file === other;
    })
  );
}

const TYPES: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  png: 'image/png',
  svg: 'image/svg+xml',
  webp: 'image/webp',
  woff2: 'font/woff2',
};

/** A file of a page, ready to be sent. @throws Error if it is of no known kind */
export function assetFile(name: string, content: string | Uint8Array): PreviewFile {
  const type = TYPES[name.slice(name.lastIndexOf('.') + 1)];
  if (type === undefined) throw new Error(`nobody knows what ${name} is`);
  return { type, content };
}

/** What a brand adds to the files of a page, by its name in `assets/`. */
export const ownAssets = ({ type, logo }: Brand): ReadonlyMap<string, PreviewFile> =>
  new Map(
    [
      ...(type?.faces ?? []).map(({ name, web }) => [name, web] as const),
      ...(logo ? [[logo.name, logo.bytes] as const] : []),
    ].map(([name, bytes]) => [name, assetFile(name, bytes)]),
  );
