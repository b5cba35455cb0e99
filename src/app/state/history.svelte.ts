/**
 * Keeps the page's state in the address, and reads it back. Zooming replaces the history entry;
 * selecting an event adds one. So Back closes what was opened without dozens of steps. Playing
 * through events adds one only for the first.
 */
import { untrack } from 'svelte';
import { formatAddress, parseAddress } from '../../view/address.ts';
import type { PageState } from './state.svelte.ts';

/** Milliseconds without movement before the view is written. */
const REST = 250;

/**
 * Call this within an effect. It returns a function that stops it. With `onlyReplace` it only
 * ever replaces: in an iframe each history entry would be added to the article's.
 */
export function keepAddress(page: PageState, { onlyReplace = false } = {}): () => void {
  let selection = untrack(() => page.selection);
  let pending: ReturnType<typeof setTimeout> | undefined;

  const write = (chosen: boolean) => {
    if (!chosen) page.rest();
    const fragment = formatAddress(page.address);
    const current = location.hash.replace(/^#/, '');
    if (fragment === current) return;
    // A whole address: a path that begins with two slashes would lead to another host.
    const address = new URL(location.href);
    address.hash = fragment;
    if (chosen && !onlyReplace) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
  };
  const restore = () => {
    page.restore(parseAddress(location.hash));
    selection = page.selection;
  };

  $effect(() => {
    clearTimeout(pending);
    const chosen = page.selection !== selection && (!page.isPlaying || selection === null);
    selection = page.selection;
    if (chosen) write(true);
    // The end of the movement comes here again.
    if (page.isMoving) return;
    // Reading the address subscribes to everything in it.
    void page.address;
    pending = setTimeout(() => write(false), REST);
  });
  addEventListener('popstate', restore);
  addEventListener('hashchange', restore);
  return () => {
    clearTimeout(pending);
    removeEventListener('popstate', restore);
    removeEventListener('hashchange', restore);
  };
}
