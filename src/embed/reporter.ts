/**
 * Tells the parent how high the page is: at once, and whenever the height changes. Browser only.
 *
 * The height must follow from the width alone. If it followed from the height of the iframe, page
 * and host would make each other grow without end. Against hosts that do so anyway, there is an
 * allowance.
 */
import { Allowance } from './allowance.ts';
import { asksForHeight, heightMessages, type EmbedHost } from './height.ts';

/**
 * The maximum number of heights in ten seconds without any action by the reader. Hosts count every
 * format as one message.
 */
const MOST_MESSAGES = 10;
const PERIOD = 10_000;
const PAUSE = 250;

/** For browsers that support the CSS property `frame-sizing`. */
const browser = window as Window & { readonly requestResize?: () => void };

export interface HeightReport {
  /**
   * Call this after the page has changed: its height is then sent, even if the allowance is used
   * up.
   */
  readonly renew: () => void;
  readonly stop: () => void;
}

/** `content` is the element whose height counts. */
export function reportHeight(content: HTMLElement, host: EmbedHost): HeightReport {
  const allowance = new Allowance({
    most: Math.floor(MOST_MESSAGES / heightMessages(0, host).length),
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
      // A message that must wait is sent later, never dropped, so the last one is always right.
      pending = setTimeout(send, wait);
      return;
    }
    allowance.take(performance.now());
    sent = height;
    for (const message of heightMessages(height, host)) parent.postMessage(message, '*');
    // A browser that sizes iframes itself does so only when asked. It refuses some, for example in a
    // sandbox on a disk.
    try {
      browser.requestResize?.();
    } catch {
      // The host has the messages.
    }
  };
  const again = (): void => {
    sent = 0;
    send();
  };
  const answer = ({ source, data }: MessageEvent<unknown>): void => {
    if (source !== parent || !asksForHeight(data, host)) return;
    allowance.renew();
    again();
  };
  const onAction = (): void => {
    allowance.renew();
    send();
  };
  let width = innerWidth;
  const onResize = (): void => {
    // A new height of the iframe is the host's answer to ours. Only a new width is news.
    if (innerWidth !== width) allowance.renew();
    width = innerWidth;
    send();
  };

  // Off-screen iframes get no animation frames and no observers, so the first height is sent
  // without.
  send();
  const observer = new ResizeObserver(send);
  observer.observe(content);
  const acts = ['pointerdown', 'keydown'] as const;
  for (const act of acts) addEventListener(act, onAction, { passive: true });
  addEventListener('resize', onResize);
  // A page that is still loading is not idle: late content may send its height.
  addEventListener('load', onAction);
  void document.fonts?.ready.then(onAction);
  addEventListener('message', answer);
  const stop = (): void => {
    stopped = true;
    clearTimeout(pending);
    observer.disconnect();
    for (const act of acts) removeEventListener(act, onAction);
    removeEventListener('resize', onResize);
    removeEventListener('load', onAction);
    removeEventListener('message', answer);
  };
  return { renew: onAction, stop };
}

/**
 * In whole CSS px, from the top of the page to the end of its content; and what the content would
 * take beyond that if it had the room (see Compact.svelte).
 */
const heightOf = (content: HTMLElement): number =>
  Math.ceil(content.getBoundingClientRect().bottom + scrollY) +
  Number(content.dataset.withheld ?? 0);
