/** Starts the page of an archive, whose head a meta tag of the page names. Browser only. */
import type { Component } from 'svelte';
import type { IndexedTimeline } from '../../timeline/timeline.ts';
import { Letters } from '../../chart/letters.ts';
import { chartWidth } from '../../chart/breakpoints.ts';
import { isNarrow } from '../../layout/first-load.ts';
import { parseAddress } from '../../view/address.ts';
import { firstSpoken, languageOf, offered } from '../../view/language.ts';
import { mountInPlace, sayFailure } from '../loading/mounting.ts';
import { READING } from '../loading/reading-position.ts';
import { sayIfSlow } from '../loading/slow.ts';
import { stylesCome } from '../loading/styles.ts';
import { watchUncaught } from '../loading/watch-uncaught.ts';
import { eventDetails } from '../reader/event-details.ts';
import { moreCharts } from '../state/more-charts.svelte.ts';
import { Speech } from '../state/speech.svelte.ts';
import ArchiveApp from './ArchiveApp.svelte';
import { openArchive } from './archive-files.ts';
import { ArchiveState, HEIGHT } from './archive-state.svelte.ts';
import { placeRoot } from './keep-loaded.svelte.ts';
import { TileStore } from './tile-store.svelte.ts';
import { commonOf } from '../../archive/whole-events.ts';

const APP = document.getElementById('app')!;
const named = document.querySelector<HTMLMetaElement>('meta[name="sourceline:timeline"]')!;
/** The width of the chart on a wide page, in px. */
const WIDEST = 1120;

/** All scripts of the page are beside this one. */
const { url } = import.meta;
const scripts = new URL('.', url).href;

async function startArchive(): Promise<void> {
  const speech = new Speech();
  const address = parseAddress(location.hash);
  try {
    const files = await sayIfSlow(APP, speech, openArchive(named.content));
    const { head } = files;
    const spoken =
      firstSpoken(navigator.languages) ?? languageOf(head.language) ?? offered()[0]!.language;
    await Promise.all([stylesCome(), speech.prefer(spoken)]);
    if (address.language) await speech.choose(address.language);
    const width = chartWidth(APP.querySelector('header')?.clientWidth || WIDEST);
    if (isNarrow(width)) await moreCharts.need();
    const store = new TileStore(files, commonOf(head));
    const { measure } = new Letters();
    const { joined, placement } = placeRoot(head, store, {
      ...{ width, height: HEIGHT, measure, words: speech.words.dates },
    });
    const page = new ArchiveState(files, store, joined, speech, placement);
    page.width = width;
    if (address.selection) void eventDetails.need();
    page.restore(address);
    mountInPlace(
      APP,
      ArchiveApp as Component<{ page: ArchiveState; timeline: IndexedTimeline }>,
      { page, timeline: joined.timeline },
      speech,
      READING,
    );
    watchUncaught(APP, speech, (file) => file.startsWith(scripts));
  } catch (error) {
    sayFailure(APP, error, speech, READING);
  }
}

void startArchive();
