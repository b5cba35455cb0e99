/** Opens a dialog, and closes the one that is open: a page has one at a time. */
import type { Part } from './part.ts';
import type { PageState } from './state.svelte.ts';

/** @param part of this kind of page */
export function openDialog(page: PageState, part: Part): void {
  page.dialog = part;
  // Tries again if it has failed before.
  void part.need();
}
