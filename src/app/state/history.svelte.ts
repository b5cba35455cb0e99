/**
 * The page's state in the address, and back. Zooming replaces the entry, choosing an event makes
 * one, so that Back closes what was opened and is not flooded; of a story only its first event does.
 */
import { untrack } from 'svelte';
import { formatAddress, parseAddress } from '../../view/address.ts';
import type { PageState } from './state.svelte.ts';

/** Milliseconds of rest before a moving view is written. */
const REST = 250;

/**
 * Call within an effect; returns how to stop. `entries: false` only ever replaces: in a frame each
 * entry would be one of the article's own history.
 */
export function keepAddress(page: PageState, { entries = true } = {}): () => void {
  let selection = untrack(() => page.selection);
  let pending: ReturnType<typeof setTimeout> | undefined;

  const write = (chosen: boolean) => {
    if (!chosen) page.rest();
    const fragment = formatAddress(page.address);
    const current = location.hash.replace(/^#/, '');
    if (fragment === current) return;
    // Whole: a path that begins with two slashes would be the address of another host.
    const address = new URL(location.href);
    address.hash = fragment;
    if (chosen && entries) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
  };
  const restore = () => {
    page.restore(parseAddress(location.hash));
    selection = page.selection;
  };

  $effect(() => {
    // Reading the address subscribes to all that is in it.
    void page.address;
    clearTimeout(pending);
    const chosen = page.selection !== selection && (!page.isPlaying || selection === null);
    selection = page.selection;
    if (chosen) write(true);
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
