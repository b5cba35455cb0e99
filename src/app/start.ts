/** Starts a page or an embed once it has its data. Browser only. */
import type { Component } from 'svelte';
import { parseAddress, type Address } from '../view/address.ts';
import { chartWidth } from '../chart/breakpoints.ts';
import { NARROW_WINDOW, type Placement } from '../layout/first-load.ts';
import type { Parsed } from '../timeline/read-timeline.ts';
import type { ParseProblem } from '../timeline/problem.ts';
import type { Timeline } from '../timeline/timeline.ts';
import { foundPart } from './controls/found-part.ts';
import { firstPlacement } from './chart/placing.svelte.ts';
import { eventDetails } from './reader/event-details.ts';
import { UnreadableError } from './loading/load-error.ts';
import { mountInPlace, sayFailure } from './loading/mounting.ts';
import { pause } from './loading/slices.ts';
import { watchUncaught } from './loading/uncaught.ts';
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
  first: Placement | null;
  /** Of the chart, in px, so that it is not laid out for another one first. */
  width: number;
  /** The page without scripts, whose place this takes. */
  still: Element | null;
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
}

/** The width of the chart on a wide page, in px. */
const WIDEST = 1120;

/** The element that the live page fills. */
export const APP = document.getElementById('app')!;

/** Puts the live page in place of the text; if that fails, says so above the text. */
export async function start({ content, read, isOwn }: Start): Promise<void> {
  const speech = new Speech();
  const address = parseAddress(location.hash);
  try {
    // What the address or a narrow window asks for comes with the chart.
    const parts = Promise.all([
      address.selection && eventDetails.need(),
      (address.filter || address.lit) && foundPart.need(),
      address.filter?.query && searching.need(),
      (innerWidth <= NARROW_WINDOW || address.scale === 'evened') && moreCharts.need(),
    ]);
    const { timeline, problems } = await read(address, speech, APP);
    if (!timeline) throw new UnreadableError(problems);
    const still = APP.querySelector(':scope > .still');
    // The text is as wide as the chart will be.
    const width = chartWidth(still?.querySelector('header')?.clientWidth || WIDEST);
    if (needsMore(timeline, width, address.scale)) await moreCharts.need();
    const first = await firstPlacement(timeline, width, address);
    await Promise.all([parts, problems.length > 0 && unread.need()]);
    // Reading and mounting are two tasks: a press that comes meanwhile need not wait for both.
    await pause();
    const props = { timeline, problems, address, speech, first, width, still };
    mountInPlace(APP, content, props, speech);
    watchUncaught(APP, speech, isOwn);
  } catch (error) {
    sayFailure(APP, error, speech);
  }
}
