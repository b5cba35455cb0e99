/** Opens the list of a count. Its code is loaded when the first one is opened. */
import type { PageState } from '../state/state.svelte.ts';
import type { Cluster } from './target.ts';
import { askAgain } from '../state/ask-again.ts';

/**
 * If that code cannot be loaded, the first event opens.
 *
 * @param button the count's, under which the list stands
 */
export function openCount(
  page: PageState,
  count: Cluster,
  button: HTMLElement,
  onopen: (event: string) => void,
): void {
  const top = button.getBoundingClientRect().bottom;
  askAgain(() => import('./list-count.ts')).then(
    ({ listCount }) => listCount({ page, count, top, onopen }),
    () => onopen(count.events[0]!),
  );
}
