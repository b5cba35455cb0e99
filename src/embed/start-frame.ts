/** Starts the live page of a frame once its text is painted, and keeps the host told of its height. */
import { flushSync } from 'svelte';
import { readHost } from './height.ts';
import { reportHeight } from './reporter.ts';

/** Milliseconds. An iframe that is out of sight is never painted, so it must not wait for that. */
const LONGEST_WAIT = 1000;

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

/** @param app the element that has the text @param mount puts the live page in its place */
export function startFrame(app: HTMLElement, mount: () => Promise<void>): void {
  // Read before anything is mounted, because the page soon writes its view over the host's fragment.
  const { href } = location;
  const framed = parent !== window;
  const report = framed ? reportHeight(app, readHost(app.dataset.timeline!, href)) : null;
  oncePainted(async () => {
    // Marks the moment, so that tests can measure what was painted before it.
    performance.mark('sourceline:mount');
    await mount();
    flushSync();
    report?.renew();
  });
}
