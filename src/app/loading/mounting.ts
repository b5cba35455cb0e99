/** Puts the living page in the place of the text that came with it, and that text back if it fails. */
import { flushSync, mount, unmount, type Component } from 'svelte';
import type { Timeline } from '../../timeline/timeline.ts';
import Failure from './Failure.svelte';
import { readingPlace } from './reading-place.ts';
import type { Speech } from '../state/speech.svelte.ts';
import Whole from './Whole.svelte';

/**
 * All in one task, so that nobody sees a step of it. Whatever is thrown, then or later, that no part
 * of the page catches, brings the text back, under a line that says so.
 */
export function mountInPlace<Props extends { timeline: Timeline }>(
  target: Element,
  content: Component<Props>,
  props: Props,
  speech: Speech,
): void {
  const text = [...target.childNodes];
  const findPlace = readingPlace(
    target,
    props.timeline.events.map(({ id }) => id),
  );
  let page: object | null = null;
  let isBroken = false;
  const onbreak = (error: unknown): void => {
    if (isBroken) return;
    isBroken = true;
    // What broke is still being taken down.
    queueMicrotask(() => {
      if (page) void unmount(page);
      target.replaceChildren(...text);
      sayFailure(target, error, speech);
    });
  };
  try {
    target.replaceChildren();
    page = mount(Whole<Props>, { target, props: { content, props, onbreak } });
    flushSync();
    findPlace();
  } catch (error) {
    onbreak(error);
  }
}

/** Above the text, which stays. */
export function sayFailure(target: Element, error: unknown, speech: Speech): void {
  console.error(error);
  // The text of a page for a frame makes room for the chart: see embed.css.
  delete document.documentElement.dataset.embed;
  mount(Failure, { target, anchor: target.firstChild ?? undefined, props: { error, speech } });
}
