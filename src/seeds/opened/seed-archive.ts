/** Packs a seed as a zip, which opens on the page and unpacks into the folder of seeds. Pure. */
import { strToU8, zipSync } from 'fflate';
import type { MadeSeed } from './given-file.ts';

/** The first moment that a zip can name: the same seed gives the same bytes. */
const MOMENT = '1980-01-01T00:00:00';

export function seedArchive({ id, files }: MadeSeed): Uint8Array<ArrayBuffer> {
  const entries = Object.entries(files).map(
    ([name, text]) => [`${id}/${name}`, strToU8(text)] as const,
  );
  return zipSync(Object.fromEntries(entries), { mtime: MOMENT });
}
