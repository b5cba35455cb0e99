/**
 * When the page is built, removes from its font files what the page does not use.
 *
 * Fonts are half of a first load, and a third of that is weights and features that no rule uses.
 * Vite must find the smaller files before it names them after their content.
 */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { writeWhole } from '../../compile/files/write.ts';
import {
  cutDown,
  facesOf,
  fileOf,
  FONT_RECIPE,
  lettersIn,
  type Face,
} from '../../export/fonts/font-faces.ts';
import { PROJECT } from '../project.ts';

const STYLE = join(PROJECT, 'src/app/fonts.css');

/** @param cache the folder for the smaller files. */
export function leanFonts(cache: string): Plugin {
  /** The path of each lean file, by the name that the style sheet has for the full one. */
  const lean = new Map<string, string>();
  /** Replaces the full files with the lean ones in the text of a file in `folder`. */
  const renamed = (text: string, folder: string): string =>
    [...lean].reduce(
      (all, [name, path]) =>
        all
          .replaceAll(`./node_modules/${name}`, `./${relative(folder, path)}`)
          .replaceAll(`url('${name}')`, `url('${relative(folder, path)}')`),
      text,
    );
  return {
    name: 'sourceline:lean-fonts',
    enforce: 'pre',
    async buildStart() {
      const faces = facesOf(await readFile(STYLE, 'utf8'));
      await Promise.all(
        faces.map(async (face) => lean.set(face.file, await leanFile(face, cache))),
      );
    },
    transform: (code, id) =>
      id.endsWith('/src/app/fonts.css') ? renamed(code, dirname(STYLE)) : null,
    transformIndexHtml: { order: 'pre', handler: (html) => renamed(html, PROJECT) },
  };
}

/** Made once for each font and recipe, because it takes seconds. */
async function leanFile(face: Face, cache: string): Promise<string> {
  const whole = await readFile(fileOf(face));
  const key = createHash('sha256')
    .update(whole)
    .update(FONT_RECIPE)
    .update(face.range)
    .digest('hex');
  const path = resolve(cache, key.slice(0, 16), basename(face.file));
  if (existsSync(path)) return path;
  // Written in one step, because another build may be looking for it.
  writeWhole(path, await cutDown(face, lettersIn(face.range)));
  return path;
}
