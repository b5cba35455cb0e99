/** Writes the page's files into a built folder. */
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { makeFolder } from '../../compile/files/write.ts';
import { edit, elementsOf } from '../../export/still/html-page.ts';
import type { Site } from '../site.ts';
import { pageBundle } from './bundles.ts';
import { withStarter } from './starter.ts';

/**
 * @param up the way from the pages of timelines to the site's folder: empty, or `../`
 * @returns the text of index.html, ready for a timeline to be put in, and its inline script.
 */
export async function buildPage(
  folder: string,
  site: Site,
  up: string,
): Promise<{ readonly html: string; readonly starter: string }> {
  let index = '';
  for (const { path, content } of await pageBundle(site.cache)) {
    if (path === 'index.html') index = String(content);
    const target = join(folder, path);
    makeFolder(dirname(target));
    writeFileSync(target, content);
  }
  return withStarter(raised(index, up));
}

/** The page with its links to files of the site, as they are from a folder in it. */
const raised = (html: string, up: string): string =>
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
