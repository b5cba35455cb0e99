/** What of the page's state stands at the document's root, for styles and for readers' tools. */
import type { PageState } from './state.svelte.ts';

/** Call within an effect. */
export function keepRoot({ theme, timeline, words }: PageState): void {
  const root = document.documentElement;
  if (theme) root.dataset.theme = theme;
  else delete root.dataset.theme;
  root.lang = words.language;
  root.dir = words.direction;
  document.title = timeline.title;
}
