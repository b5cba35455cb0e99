/**
 * The script of the page for a frame: one classic script, since modules are refused in a sandbox
 * without an origin. It finds its data in the page and asks nothing of any server.
 */
import '../app/tokens.css';
import '../app/page.css';
import '../export/still/still.css';
import './embed.css';
import { flushSync } from 'svelte';
import { UnreadableError } from '../app/loading/load.ts';
import { mountInPlace, sayFailure } from '../app/loading/mounting.ts';
import { firstPlacement } from '../app/chart/placing.svelte.ts';
import { Speech } from '../app/state/speech.svelte.ts';
import { watchUncaught } from '../app/loading/uncaught.ts';
import { parseTimeline } from '../timeline/parse.ts';
import { parseAddress } from '../view/address.ts';
import { languageOf } from '../view/language.ts';
import Embedded from './Embedded.svelte';
import { timelineData } from './timeline-data.ts';
import { frameOf } from './height.ts';
import { reportHeight } from './reporter.ts';

/** Milliseconds: a frame that is out of sight is never painted, and must not wait for it. */
const LONGEST_WAIT = 1000;

const target = document.getElementById('app')!;
/** Read before anything is mounted: the page soon writes its view over what the host put there. */
const { href, hash } = location;

const speech = new Speech();

/** In the page's language: the one that the host asked for, else the timeline's own. */
async function start(): Promise<void> {
  const { timeline, problems } = parseTimeline(timelineData(document));
  if (!timeline) throw new UnreadableError(problems);
  const address = parseAddress(hash);
  await speech.prefer(languageOf(document.documentElement.dataset.speaks ?? '') ?? 'en');
  if (address.language) await speech.choose(address.language);
  const first = await firstPlacement(timeline);
  mountInPlace(target, Embedded, { timeline, problems, address, speech, first }, speech);
  // All its scripts stand in the page.
  const page = href.replace(/#.*/s, '');
  watchUncaught(target, speech, (file) => file.replace(/#.*/s, '') === page);
}

/** After the page as it came was painted, so that there is something to see while this runs. */
function oncePainted(then: () => Promise<void>): void {
  let due = true;
  const go = (): void => {
    if (due) void then();
    due = false;
  };
  setTimeout(go, LONGEST_WAIT);
  new PerformanceObserver(go).observe({ type: 'paint', buffered: true });
}

const framed = parent !== window;
const report = framed ? reportHeight(target, frameOf(target.dataset.timeline!, href)) : null;
oncePainted(async () => {
  // For who wants to know what was there before it.
  performance.mark('sourceline:mount');
  await start().catch((error: unknown) => sayFailure(target, error, speech));
  flushSync();
  report?.renew();
});
