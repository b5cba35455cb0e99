/** Builds a page and a card for each event, so that a link to an event previews that event. */
import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { eventPage } from '../../export/still/event-page.ts';
import { elementsOf } from '../../export/still/html-page.ts';
import { CARD } from '../../export/site/page-head.ts';
import { wordsOf } from '../../words/every.ts';
import type { Brand } from '../../export/brand/brand.ts';
import type { Imprint } from '../../export/publisher.ts';
import { buildPicture } from './build-picture.ts';
import { timelineOf, type Built } from './built.ts';
import { addressOf } from '../../export/site/page-path.ts';
import { TEXT_POLICY } from '../hosts/headers.ts';

/** The path from an event's page to the site's folder. */
const UP = '../../';

export interface MachineOrder {
  /** Full address of the site's folder. */
  readonly address: string;
  readonly imprint: Imprint;
  readonly brand: Brand;
}

/**
 * Builds none for a large timeline, because each card takes a tenth of a second.
 * @param feed full address of the timeline's feed.
 * @returns the paths of the pages, relative to the folder.
 */
export async function buildEvents(
  folder: string,
  built: Built,
  feed: string,
  { address: site, imprint, brand }: MachineOrder,
): Promise<string[]> {
  if (built.whole !== null || built.archive) return [];
  const timeline = timelineOf(built);
  const dataHash = createHash('sha256').update(built.json).digest('hex');
  const page = addressOf(built.page);
  const styles = stylesOf(await readFile(join(folder, built.page), 'utf8'));
  for (const room of ['cards', 'events'])
    await mkdir(join(folder, room, built.id), { recursive: true });
  const paths: string[] = [];
  for (const event of timeline.events) {
    const card = `cards/${built.id}/${event.id}.png`;
    const path = `events/${built.id}/${event.id}.html`;
    await writeFile(
      join(folder, card),
      await buildPicture(timeline, dataHash, {
        ...{ size: CARD, brand, about: event },
        address: `${site}${page}`,
      }),
    );
    const html = eventPage({
      timeline,
      event,
      words: wordsOf(timeline.language),
      policy: TEXT_POLICY,
      addresses: { canonical: `${site}${path}`, card: `${site}${card}`, oembed: null, feed },
      up: UP,
      styles: styles.map((href) => `${UP}${href}`),
      icon: `${UP}favicon.svg`,
      card: `${UP}${card}`,
      page: `${UP}${page}`,
      imprint,
    });
    // Links may still have the ids that it had.
    for (const id of [event.id, ...event.formerly])
      await writeFile(join(folder, 'events', built.id, `${id}.html`), html);
    paths.push(path);
  }
  return paths;
}

/** The style sheets that a built page links to, as paths relative to the site's folder. */
export const stylesOf = (html: string): string[] =>
  elementsOf(html)
    .filter(({ name, attributes }) => name === 'link' && attributes.rel === 'stylesheet')
    .map(({ attributes }) => (attributes.href ?? '').replace(/^(\.\.?\/)+/, ''));
