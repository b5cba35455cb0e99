/** Runs long work in slices, so that the page can respond in between. */
import type { Steps } from '../../timeline/steps.ts';

/** In ms: leaves time for a frame, and no press waits longer than this. */
const SLICE = 12;

/**
 * Calls `seen` with each value that the steps yield. Ends early with null if `isOff` returns true.
 */
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
 * Waits until the browser has handled what is pending. It uses a message, because timers wait 4 ms
 * after one another, and a second on a page in the background.
 */
export const pause = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });

/** Waits until the next frame has been handed over. On a page in the background, none comes. */
export async function afterFrame(): Promise<void> {
  await new Promise(requestAnimationFrame);
  await pause();
}
