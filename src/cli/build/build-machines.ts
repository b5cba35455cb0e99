/**
 * Builds what a site offers to machines: feed, oEmbed, sitemap, cards and pages of single events,
 * and the tags in the pages that point to them.
 */
import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { changesIn } from '../../timeline/changes/all-changes.ts';
import { dataStamp } from '../../export/formats/data-day.ts';
import { atomFeed } from '../../export/site/feed.ts';
import { jsonLd } from '../../export/formats/json-ld.ts';
import type { Publisher } from '../../export/publisher.ts';
import { jsonText } from '../../export/markup.ts';
import { oembed } from '../../export/site/oembed.ts';
import { CARD, pageHead } from '../../export/site/page-head.ts';
import { robots, sitemap } from '../../export/site/sitemap.ts';
import { wordsOf } from '../../words/every.ts';
import { buildEvents, type MachineOrder } from './build-events.ts';
import { addressesOf } from './build-embeds.ts';
import type { Loader } from './build-loader.ts';
import { buildPicture } from './build-picture.ts';
import { isListed, timelineOf, type Built } from './built.ts';
import { addressOf, folderOf } from '../../export/site/page-path.ts';

/** A full address, with a trailing slash; null if it is not given. */
export type SiteAddress = string | null;

const files = ({ id, page }: Built) => ({
  feed: `${folderOf(page)}feed.xml`,
  oembed: `${folderOf(page)}oembed.json`,
  card: `cards/${id}.png`,
});

/** Tags for the head of a timeline's page, or of the page with its quotations. */
export function machineHead(built: Built, path: string, site: SiteAddress): string {
  const { feed, oembed, card } = files(built);
  const addresses =
    site === null
      ? null
      : {
          canonical: `${site}${addressOf(path)}`,
          // What is new in an archive cannot be told: it is written anew as a whole.
          feed: built.archive ? null : `${site}${feed}`,
          oembed: `${site}${oembed}`,
          card: `${site}${card}`,
        };
  return pageHead(timelineOf(built), addresses);
}

/** A block of data for the end of the page. It is not run, so no policy has to allow it. */
export function machineFoot(built: Built, site: SiteAddress, publisher: Publisher | null): string {
  const timeline = timelineOf(built);
  const address = site === null ? null : `${site}${addressOf(built.page)}`;
  const data = jsonLd({ timeline, words: wordsOf(timeline.language), address }, true, publisher);
  return `<script type="application/ld+json">${jsonText(data)}</script>`;
}

export async function buildMachines(
  folder: string,
  timelines: readonly Built[],
  loader: Loader,
  { address: site, ...order }: MachineOrder,
): Promise<void> {
  await mkdir(join(folder, 'cards'), { recursive: true });
  const pages: { address: string; changed: string }[] = [];
  for (const built of timelines) {
    const timeline = timelineOf(built);
    const names = files(built);
    const { page, ...embed } = addressesOf(built, loader, site);
    const write = (name: string, data: string | Uint8Array) => writeFile(join(folder, name), data);
    const dataHash = createHash('sha256').update(built.json).digest('hex');
    const words = wordsOf(timeline.language);
    // RFC 4287 wants an author: a site that names no publisher is known by its host.
    const author = order.imprint.publisher ?? { name: new URL(site).host, url: null };
    await write(
      names.card,
      await buildPicture(timeline, built.archive ? built.hash : dataHash, {
        ...{ size: CARD, brand: order.brand, address: page },
        archive: built.archive?.overview,
      }),
    );
    if (!built.archive)
      await write(
        names.feed,
        atomFeed({ timeline, words, address: page, self: `${site}${names.feed}`, author }),
      );
    const answer = oembed({ title: timeline.title, page, site, embed });
    await write(names.oembed, `${JSON.stringify(answer, null, 2)}\n`);
    const changes = changesIn(timeline).map(({ change }) => change);
    const changed = dataStamp(timeline.documents, changes).slice(0, '2026-01-06'.length);
    const events = await buildEvents(folder, built, `${site}${names.feed}`, {
      address: site,
      ...order,
    });
    for (const path of [built.page, built.whole, ...events].filter((each) => each !== null))
      pages.push({ address: `${site}${addressOf(path)}`, changed });
  }
  const [newest] = pages
    .map(({ changed }) => changed)
    .sort()
    .reverse();
  // The first page of several timelines lists them.
  if (isListed(timelines) && newest !== undefined)
    pages.unshift({ address: site, changed: newest });
  await writeFile(join(folder, 'sitemap.xml'), sitemap(pages));
  const rules = robots(site);
  if (rules !== null) await writeFile(join(folder, 'robots.txt'), rules);
}
