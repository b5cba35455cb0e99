/** Tells the reader when loading takes long. Browser only. */
import { mount, unmount } from 'svelte';
import type { Words } from '../../words/english.ts';
import Notice from './Notice.svelte';
import type { Speech } from '../state/speech.svelte.ts';

/**
 * Milliseconds. A slow network takes a few seconds for a timeline; a connection that hangs gives no
 * error.
 */
export const LONG = 10_000;

/** Settles as `loading` does; after a while it shows a message above the text. */
export async function sayIfSlow<T>(
  target: Element,
  speech: Speech,
  loading: Promise<T>,
): Promise<T> {
  let line: object | undefined;
  const timer = setTimeout(() => {
    const sentence: (failure: Words['failure']) => string = ({ slow }) => slow;
    line = mount(Notice, {
      target,
      anchor: target.firstChild ?? undefined,
      props: { sentence, error: null, speech },
    });
  }, LONG);
  try {
    return await loading;
  } finally {
    clearTimeout(timer);
    if (line) takeAway(line, target);
  }
}

/** Focus on its button stays in the text, for what takes the text's place: see reading-position.ts. */
function takeAway(line: object, target: Element): void {
  const hadFocus = target.firstElementChild?.contains(document.activeElement);
  void unmount(line);
  if (!hadFocus || !(target instanceof HTMLElement)) return;
  target.tabIndex = -1;
  target.focus({ preventScroll: true });
}
