/**
 * The script of the embed page. It is one classic script, because a sandbox without an origin
 * refuses modules. It finds its data in the page and asks no server for anything.
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

/** Milliseconds. An iframe that is out of sight is never painted, so it must not wait for that. */
const LONGEST_WAIT = 1000;

const target = document.getElementById('app')!;
/**
 * Read before anything is mounted, because the page soon writes its view over the host's fragment.
 */
const { href, hash } = location;

const speech = new Speech();

/** In the language of the page: the one that the host asked for, or the timeline's own. */
async function start(): Promise<void> {
  const { timeline, problems } = parseTimeline(timelineData(document));
  if (!timeline) throw new UnreadableError(problems);
  const address = parseAddress(hash);
  await speech.prefer(languageOf(document.documentElement.dataset.speaks ?? '') ?? 'en');
  if (address.language) await speech.choose(address.language);
  const first = await firstPlacement(timeline);
  mountInPlace(target, Embedded, { timeline, problems, address, speech, first }, speech);
  // All its scripts are inline.
  const page = href.replace(/#.*/s, '');
  watchUncaught(target, speech, (file) => file.replace(/#.*/s, '') === page);
}

/** Waits until the text has been painted, so that there is something to see meanwhile. */
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
  // Marks the moment, so that tests can measure what was painted before it.
  performance.mark('sourceline:mount');
  await start().catch((error: unknown) => sayFailure(target, error, speech));
  flushSync();
  report?.renew();
});
