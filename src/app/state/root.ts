/**
 * Writes theme, language and title to the root of the document, for styles and assistive
 * technology.
 */
import type { PageState } from './state.svelte.ts';

/** Call this within an effect. */
export function keepRoot(
  { theme, words }: Pick<PageState, 'theme' | 'words'>,
  title: string,
): void {
  const root = document.documentElement;
  root.dataset.theme = theme ?? '';
  root.lang = words.language;
  root.dir = words.direction;
  document.title = title;
}
