/** Long work in slices, so that the page answers in between. */
import type { Steps } from '../../timeline/steps.ts';

/** Ms: a frame still fits beside it, and a press waits no longer than this. */
const SLICE = 12;

/** `seen` is told what the steps yield. Ends early, with null, when `isOff` says so. */
export async function inSlices<T, Seen>(
  steps: Steps<T, Seen>,
  seen: (part: Seen) => void = () => {},
  isOff: () => boolean = () => false,
): Promise<T | null> {
  for (;;) {
    const until = performance.now() + SLICE;
    do {
      if (isOff()) return null;
      const { done, value } = steps.next();
      if (done) return value;
      seen(value);
    } while (performance.now() < until);
    await pause();
  }
}

/**
 * Until the browser has done what waits. A message, not a timer: timers wait four ms among
 * themselves, and a second in a page that is not in view.
 */
const pause = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
