/** Puts the live page of an archive in place of its text. Browser only. */
import type { Component } from 'svelte';
import type { HeadJson } from '../../archive/format.ts';
import type { IndexedTimeline } from '../../timeline/timeline.ts';
import { Letters } from '../../chart/letters.ts';
import { chartWidth } from '../../chart/breakpoints.ts';
import { isNarrow } from '../../layout/first-load.ts';
import { parseAddress } from '../../view/address.ts';
import type { Language } from '../../view/language.ts';
import { mountInPlace, sayFailure } from '../loading/mounting.ts';
import type { Reading } from '../loading/reading-position.ts';
import { sayIfSlow } from '../loading/slow.ts';
import { stylesCome } from '../loading/styles.ts';
import { watchUncaught } from '../loading/watch-uncaught.ts';
import { eventDetails } from '../reader/event-details.ts';
import { moreCharts } from '../state/more-charts.svelte.ts';
import { Speech } from '../state/speech.svelte.ts';
import type { ArchiveFiles } from './archive-files.ts';
import { ArchiveState, HEIGHT } from './archive-state.svelte.ts';
import { placeRoot } from './keep-loaded.svelte.ts';
import { TileStore } from './tile-store.svelte.ts';
import { commonOf } from '../../archive/whole-events.ts';

/** The width of the chart on a wide page, in px. */
const WIDEST = 1120;

/** Where the page of an archive and its frame differ. */
export interface ArchiveStart {
  readonly content: Component<{ page: ArchiveState }>;
  /** Rejects with a LoadError. */
  readonly open: () => Promise<ArchiveFiles>;
  /** The language of the page, unless its address names another. */
  readonly languageFor: (head: HeadJson) => Language;
  /** Whether the address of a script is one of the page's own. */
  readonly isOwn: (file: string) => boolean;
  /** Null where the text has no list to be read. */
  readonly reading: Reading | null;
}

/** Puts the live page in place of the text; if that fails, says so above the text. */
export async function startArchive(
  app: HTMLElement,
  { content, open, languageFor, isOwn, reading }: ArchiveStart,
): Promise<void> {
  const speech = new Speech();
  const address = parseAddress(location.hash);
  try {
    const files = await sayIfSlow(app, speech, open());
    const { head } = files;
    await Promise.all([stylesCome(), speech.prefer(languageFor(head))]);
    if (address.language) await speech.choose(address.language);
    const width = chartWidth(app.querySelector('header')?.clientWidth || WIDEST);
    if (isNarrow(width)) await moreCharts.need();
    const store = new TileStore(files, commonOf(head));
    const letters = new Letters();
    const { joined, placement } = placeRoot(head, store, {
      ...{ width, height: HEIGHT, measure: letters.measure, words: speech.words.dates },
    });
    const page = new ArchiveState(files, store, joined, speech, placement);
    page.width = width;
    page.letters = letters;
    if (address.selection) void eventDetails.need();
    page.restore(address);
    page.isBelowBuilt = scrollY > 0 || app.contains(document.activeElement);
    mountInPlace(
      app,
      content as Component<{ page: ArchiveState; timeline: IndexedTimeline }>,
      { page, timeline: joined.timeline },
      speech,
      reading,
    );
    watchUncaught(app, speech, isOwn);
  } catch (error) {
    sayFailure(app, error, speech, reading);
  }
}
