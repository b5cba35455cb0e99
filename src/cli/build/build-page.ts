/** Writes the page's files into a built folder. */
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { makeFolder } from '../../compile/files/write.ts';
import { edit, elementsOf } from '../../export/still/html-page.ts';
import type { Brand } from '../../export/brand/brand.ts';
import type { Site } from '../site.ts';
import { brandFiles } from './brand-files.ts';
import { pageBundle } from './bundles.ts';
import { withStarter } from './starter.ts';

/** The text of index.html, ready for a timeline to be put in, and its inline script. */
export interface Page {
  readonly html: string;
  readonly starter: string;
}

/** @returns a function that gives the page for a path to the site's folder: empty, or `../` */
export async function buildPage(
  folder: string,
  site: Site,
  brand: Brand,
): Promise<(up: string) => Page> {
  const files = brandFiles(await pageBundle(site.cache), brand);
  for (const { path, content } of files) {
    const target = join(folder, path);
    makeFolder(dirname(target));
    writeFileSync(target, content);
  }
  const index = files.find(({ path }) => path === 'index.html')?.content ?? '';
  return (up) => withStarter(adjustLinks(String(index), up), files);
}

/** The page with its links to files of the site, as they are from a folder in it. */
const adjustLinks = (html: string, up: string): string =>
  edit(
    html,
    elementsOf(html).flatMap(({ attributes, written }) =>
      ['href', 'src'].flatMap((name) => {
        const address = attributes[name];
        if (address === undefined || !address.startsWith('./')) return [];
        return [{ ...written[name]!, text: `${name}="${up || './'}${address.slice(2)}"` }];
      }),
    ),
  );
