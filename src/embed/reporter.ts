/**
 * Tells the parent of a frame how high its page is: at once, and whenever that changes. Browser
 * only.
 *
 * The height must follow from the width alone. If it followed from the frame's height, page and
 * host would drive each other up; against a host that does so all the same, there is an allowance.
 */
import { Allowance } from './allowance.ts';
import { asksForHeight, heightMessages, type Frame } from './height.ts';

/** Messages in ten seconds in which the reader does nothing; a host counts each dialect as one. */
const MOST_MESSAGES = 10;
const PERIOD = 10_000;
const PAUSE = 250;

/** What browsers that know the CSS property `frame-sizing` have. */
const browser = window as Window & { readonly requestResize?: () => void };

export interface HeightReport {
  /** Something of ours changed: its height is told now, although nothing may run by itself. */
  readonly renew: () => void;
  readonly stop: () => void;
}

/** `content` is all of the page that counts. */
export function reportHeight(content: Element, frame: Frame): HeightReport {
  const allowance = new Allowance({
    most: Math.floor(MOST_MESSAGES / heightMessages(0, frame).length),
    period: PERIOD,
    pause: PAUSE,
  });
  let sent = 0;
  let pending: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;

  const send = (): void => {
    clearTimeout(pending);
    const height = heightOf(content);
    if (height === sent || stopped) return;
    const wait = allowance.wait(performance.now());
    if (wait > 0) {
      // What is due is said later, never dropped: the last word is always the true height.
      pending = setTimeout(send, wait);
      return;
    }
    allowance.take(performance.now());
    sent = height;
    for (const message of heightMessages(height, frame)) parent.postMessage(message, '*');
    // Where the browser itself sizes frames, it looks anew only when it is asked.
    browser.requestResize?.();
  };
  const again = (): void => {
    sent = 0;
    send();
  };
  const answer = ({ source, data }: MessageEvent<unknown>): void => {
    if (source !== parent || !asksForHeight(data, frame)) return;
    allowance.renew();
    again();
  };
  const acted = (): void => {
    allowance.renew();
    send();
  };
  let width = innerWidth;
  const resized = (): void => {
    // A new height is the host's answer to ours, and no news; a new width is.
    if (innerWidth !== width) allowance.renew();
    width = innerWidth;
    send();
  };

  // Neither frames nor observers run while a frame is off-screen: the first height waits for none.
  send();
  const observer = new ResizeObserver(send);
  observer.observe(content);
  const acts = ['pointerdown', 'keydown'] as const;
  for (const act of acts) addEventListener(act, acted, { passive: true });
  addEventListener('resize', resized);
  // A page that is still loading is not idle: what comes late has a message of its own.
  addEventListener('load', acted);
  void document.fonts?.ready.then(acted);
  addEventListener('message', answer);
  const stop = (): void => {
    stopped = true;
    clearTimeout(pending);
    observer.disconnect();
    for (const act of acts) removeEventListener(act, acted);
    removeEventListener('resize', resized);
    removeEventListener('load', acted);
    removeEventListener('message', answer);
  };
  return { renew: acted, stop };
}

/** Whole CSS px from the top of the page to the end of its content. */
const heightOf = (content: Element): number =>
  Math.ceil(content.getBoundingClientRect().bottom + scrollY);
