/** Says that what is loaded is long in coming. Browser only. */
import { mount, unmount } from 'svelte';
import type { Words } from '../../words/english.ts';
import Notice from './Notice.svelte';
import type { Speech } from '../state/speech.svelte.ts';

/** Milliseconds: a slow network takes a few seconds for a timeline, and one that hangs says nothing. */
export const LONG = 10_000;

/** Resolves or rejects as `loading` does; meanwhile, after a while, says so above the text. */
export async function sayIfSlow<T>(
  target: Element,
  speech: Speech,
  loading: Promise<T>,
): Promise<T> {
  let line: object | undefined;
  const timer = setTimeout(() => {
    const told: (failure: Words['failure']) => string = ({ slow }) => slow;
    line = mount(Notice, {
      target,
      anchor: target.firstChild ?? undefined,
      props: { told, error: null, speech },
    });
  }, LONG);
  try {
    return await loading;
  } finally {
    clearTimeout(timer);
    if (line) void unmount(line);
  }
}
