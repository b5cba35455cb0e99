/** Builds the first page of a site with several timelines, which lists them. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { indexPage } from '../../export/still/index-page.ts';
import type { Imprint } from '../../export/publisher.ts';
import { escapeHtml } from '../../export/markup.ts';
import { TEXT_POLICY } from '../hosts/headers.ts';
import { stylesOf } from './build-events.ts';
import type { SiteAddress } from './build-machines.ts';
import { timelineOf, type Built } from './built.ts';
import { addressOf } from '../../export/site/page-path.ts';

/** Called when the pages of the timelines are written: it takes their style sheets. */
export async function buildIndex(
  folder: string,
  timelines: readonly Built[],
  site: SiteAddress,
  imprint: Imprint,
): Promise<void> {
  const page = await readFile(join(folder, timelines[0]!.page), 'utf8');
  const head = [
    `<meta http-equiv="Content-Security-Policy" content="${escapeHtml(TEXT_POLICY)}" />`,
    ...(site === null ? [] : [`<link rel="canonical" href="${escapeHtml(site)}" />`]),
  ];
  const html = indexPage({
    listed: timelines.map((built) => ({
      timeline: timelineOf(built),
      head: built.archive?.head,
      address: addressOf(built.page),
      picture: `embed/${built.id}.png`,
    })),
    head: head.join('\n    '),
    styles: stylesOf(page),
    imprint,
  });
  await writeFile(join(folder, 'index.html'), html);
}
