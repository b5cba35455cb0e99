/** The files of a built page, as a site's brand wants them. Pure. */
import { createHash } from 'node:crypto';
import type { Brand } from '../../export/brand/brand.ts';
import { brandText } from '../../export/brand/branded-text.ts';
import type { BundledFile } from './bundles.ts';

/**
 * Files that hosts serve as never changing get a new name with their new content, wherever it is
 * written.
 */
export function brandFiles(files: readonly BundledFile[], brand: Brand): BundledFile[] {
  const changed = files.map(({ path, content }) => {
    const text = /\.(css|html|js)$/.test(path) ? String(content) : null;
    return {
      path,
      content,
      text: text === null ? null : brandText(path, text, brand),
      was: text,
    };
  });
  const names = new Map<string, string>();
  for (const { path, text, was } of changed)
    if (text !== null && text !== was && path.startsWith('assets/'))
      names.set(nameOf(path), newName(nameOf(path), text));
  const fonts = (brand.type?.faces ?? []).map(({ name, web }) => ({
    path: `assets/${name}`,
    content: web,
  }));
  const pages = changed.map(({ path, content, text }) => {
    const name = names.get(nameOf(path));
    return {
      path: name === undefined ? path : `assets/${name}`,
      content: text === null ? content : replaceNames(text, names),
    };
  });
  const { logo } = brand;
  const image = logo ? [{ path: `assets/${logo.name}`, content: logo.bytes }] : [];
  return [...pages, ...fonts, ...image];
}

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** @example newName('style-lmJXcjO2.css', text) // 'style-4f1c09d2.css' */
function newName(name: string, text: string): string {
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 8);
  return name.replace(/-[\w-]{8}(?=\.\w+$)/, `-${hash}`);
}

const replaceNames = (text: string, names: ReadonlyMap<string, string>): string =>
  [...names].reduce((all, [from, to]) => all.replaceAll(from, to), text);
