/** Starts a page or an embed once it has its data. Browser only. */
import type { Component } from 'svelte';
import { parseAddress, type Address } from '../view/address.ts';
import { chartWidth } from '../chart/breakpoints.ts';
import { NARROW_WINDOW } from '../layout/first-load.ts';
import type { Parsed } from '../timeline/parse.ts';
import type { ParseProblem } from '../timeline/problem.ts';
import type { Timeline } from '../timeline/timeline.ts';
import { foundPart } from './controls/found-part.ts';
import { placeMany, type ManyEvents } from './chart/many-events.ts';
import { eventDetails } from './reader/event-details.ts';
import { UnreadableError } from './loading/load-error.ts';
import { mountInPlace, sayFailure } from './loading/mounting.ts';
import type { Reading } from './loading/reading-position.ts';
import { pause } from './loading/slices.ts';
import { watchUncaught } from './loading/watch-uncaught.ts';
import { isMarked, marked } from './marked.ts';
import type { Show } from './opened/show.ts';
import { hasNews, news } from './news.ts';
import { unread } from './unread.ts';
import { moreCharts, needsMore } from './state/more-charts.svelte.ts';
import { searching } from './state/searching.ts';
import { Speech } from './state/speech.svelte.ts';

export interface LivingProps {
  timeline: Timeline;
  /** The parts of the data that could not be read. */
  problems: readonly ParseProblem[];
  address: Address;
  speech: Speech;
  /** For a large timeline: what is drawn while its labels are still being placed. */
  many: ManyEvents | null;
  /** Of the chart, in px, so that it is not laid out for another one first. */
  width: number;
  /** The page without scripts, whose place this takes. */
  still: Element | null;
  show: Show;
}

/** Where a page and an embed differ. */
interface Start {
  readonly content: Component<LivingProps>;
  /**
   * A page fetches its data; an embed finds them in its own text. The language is chosen meanwhile.
   */
  readonly read: (address: Address, speech: Speech, target: Element) => Promise<Parsed>;
  /** Whether the address of a script is one of the page's own. */
  readonly isOwn: (file: string) => boolean;
  /** Null where the text has no list to be read. */
  readonly reading: Reading | null;
}

/** The width of the chart on a wide page, in px. */
const WIDEST = 1120;

/** The element that the live page fills. */
export const APP = document.getElementById('app')!;

/** Puts the live page in place of the text; if that fails, says so above the text. */
export async function start({ content, read, isOwn, reading }: Start): Promise<void> {
  const speech = new Speech();
  const asked = parseAddress(location.hash);
  let parts: Promise<unknown> | null = null;
  let published: Parsed;
  let still: Element | null = null;
  let leave = (): void => {};
  const show: Show = async (own, address = parseAddress(location.hash)) => {
    const { timeline, problems } = own ?? published;
    if (!timeline) throw new UnreadableError(problems);
    // The text, or the page that is shown, is as wide as the chart will be.
    const width = chartWidth(APP.querySelector('header')?.clientWidth || WIDEST);
    if (needsMore(timeline, width, address.scale, address.grouping)) await moreCharts.need();
    const many = await placeMany(timeline, speech.words.dates, width, address);
    await Promise.all([
      parts,
      problems.length > 0 && unread.need(),
      hasNews(timeline, address.selection) && news.need(),
      isMarked(timeline) && marked.need(),
    ]);
    // Reading and mounting are two tasks: a press that comes meanwhile need not wait for both.
    await pause();
    leave();
    const props = { timeline, problems, address, speech, many, width, show };
    leave = mountInPlace(APP, content, { ...props, still: own ? null : still }, speech, reading);
  };
  try {
    // What the address or a narrow window asks for comes with the chart.
    parts = Promise.all([
      asked.selection && eventDetails.need(),
      (asked.filter || asked.lit) && foundPart.need(),
      asked.filter?.query && searching.need(),
      (innerWidth <= NARROW_WINDOW || asked.scale === 'evened') && moreCharts.need(),
    ]);
    published = await read(asked, speech, APP);
    still = APP.querySelector(':scope > .still');
    await show(null, asked);
    watchUncaught(APP, speech, isOwn);
  } catch (error) {
    sayFailure(APP, error, speech, reading);
  }
}
