/** Puts the live page in place of the text that came with it, and restores the text if it fails. */
import { flushSync, mount, unmount, type Component } from 'svelte';
import type { TimelineIndex } from '../../timeline/timeline-index.ts';
import Failure from './Failure.svelte';
import type { Reading } from './reading-position.ts';
import type { Speech } from '../state/speech.svelte.ts';
import Whole from './Whole.svelte';

/**
 * In a single task, so that nobody sees a half-built page. If anything is thrown, then or later,
 * that no part of the page catches, the text returns with a message above it.
 *
 * @param reading null where the text has no list to be read
 * @returns a function that takes the page away
 */
export function mountInPlace<Props extends { timeline: TimelineIndex }>(
  target: Element,
  content: Component<Props>,
  props: Props,
  speech: Speech,
  reading: Reading | null,
): () => void {
  const text = [...target.childNodes];
  const findPlace = reading?.keepPosition(
    target,
    props.timeline.events.map(({ id }) => id),
  );
  target.removeAttribute('tabindex');
  let page: object | null = null;
  let isBroken = false;
  const onbreak = (error: unknown): void => {
    if (isBroken) return;
    isBroken = true;
    // The component that failed is still being removed.
    queueMicrotask(() => {
      if (page) void unmount(page);
      target.replaceChildren(...text);
      sayFailure(target, error, speech, reading);
    });
  };
  try {
    target.replaceChildren();
    page = mount(Whole<Props>, { target, props: { content, props, onbreak } });
    flushSync();
    findPlace?.();
  } catch (error) {
    onbreak(error);
  }
  return () => {
    if (page) void unmount(page);
  };
}

/** Shows the message above the text, which stays. */
export function sayFailure(
  target: Element,
  error: unknown,
  speech: Speech,
  reading: Reading | null,
): void {
  console.error(error);
  // In an embed, the text had made room for the chart: see embed.css.
  delete document.documentElement.dataset.embed;
  // From now on, the text is the page.
  reading?.layOutWhole(target);
  mount(Failure, { target, anchor: target.firstChild ?? undefined, props: { error, speech } });
}
