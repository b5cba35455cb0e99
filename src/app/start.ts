/** What a page and a frame do once they have their data. Browser only. */
import type { Component } from 'svelte';
import { parseAddress, type Address } from '../view/address.ts';
import type { Placement } from '../layout/index.ts';
import type { Parsed } from '../timeline/parse.ts';
import type { ParseProblem } from '../timeline/problem.ts';
import type { Timeline } from '../timeline/timeline.ts';
import { firstPlacement } from './chart/placing.svelte.ts';
import { UnreadableError } from './loading/load.ts';
import { mountInPlace, sayFailure } from './loading/mounting.ts';
import { watchUncaught } from './loading/uncaught.ts';
import { Speech } from './state/speech.svelte.ts';

export interface LivingProps {
  timeline: Timeline;
  /** What could not be read of the data. */
  problems: readonly ParseProblem[];
  address: Address;
  speech: Speech;
  /** Of a large timeline: what is drawn until its labels have their places. */
  first: Placement | null;
}

/** The parts in which a page and a frame differ. */
interface Start {
  readonly content: Component<LivingProps>;
  /** Fetched by a page, found in its own text by a frame; the language is chosen meanwhile. */
  readonly read: (address: Address, speech: Speech, target: Element) => Promise<Parsed>;
  /** Whether a script, by its address, is one of the page's own. */
  readonly isOwn: (file: string) => boolean;
}

/** The element that the living page takes the place of. */
export const APP = document.getElementById('app')!;

/** Puts the living page over the text that is there; where that fails, says so above the text. */
export async function start({ content, read, isOwn }: Start): Promise<void> {
  const speech = new Speech();
  const address = parseAddress(location.hash);
  try {
    const { timeline, problems } = await read(address, speech, APP);
    if (!timeline) throw new UnreadableError(problems);
    const first = await firstPlacement(timeline);
    mountInPlace(APP, content, { timeline, problems, address, speech, first }, speech);
    watchUncaught(APP, speech, isOwn);
  } catch (error) {
    sayFailure(APP, error, speech);
  }
}
