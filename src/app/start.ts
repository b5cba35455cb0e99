/** Starts a page or an embed once it has its data. Browser only. */
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
  /** The parts of the data that could not be read. */
  problems: readonly ParseProblem[];
  address: Address;
  speech: Speech;
  /** For a large timeline: what is drawn while its labels are still being placed. */
  first: Placement | null;
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

/** The element that the live page fills. */
export const APP = document.getElementById('app')!;

/** Puts the live page in place of the text; if that fails, says so above the text. */
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
