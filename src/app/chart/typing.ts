/** Letters that the reader types in the chart. Their search is loaded with the first letter. */
import { Loading } from '../state/loading.svelte.ts';
import type * as Typeahead from './typeahead.ts';

const typeahead = new Loading(() => import('./typeahead.ts'));

export class Typing {
  /** Null for a new word. */
  #typed: ReturnType<(typeof Typeahead)['createTypeahead']> | null = null;
  /** Settles once all letters so far have led to their event. Null if they have. */
  #leading: Promise<void> | null = null;

  reset(): void {
    this.#typed = null;
  }

  /**
   * Goes to the event that the letters lead to, if there is one.
   *
   * @param current the id of the event from which they lead, once the letters before have led there
   * @param goTo settles once it has focus
   */
  lead(
    { key, timeStamp }: KeyboardEvent,
    events: readonly { readonly id: string; readonly label: string }[],
    current: () => string | null,
    goTo: (id: string) => Promise<void>,
  ): void {
    const leading = (this.#leading ?? typeahead.need()).then(async () => {
      this.#typed ??= typeahead.come?.createTypeahead() ?? null;
      const id = this.#typed?.(key, timeStamp, events, current()) ?? null;
      if (id !== null) await goTo(id);
      if (this.#leading === leading) this.#leading = null;
    });
    this.#leading = leading;
  }

  /**
   * Whether a press came before the letters have led to their event. It then presses that event once
   * they have, and not the one that has focus now.
   */
  holds(event: KeyboardEvent): boolean {
    if (!this.#leading || (event.key !== 'Enter' && event.key !== ' ')) return false;
    event.preventDefault();
    void this.#leading.then(() => {
      if (document.activeElement instanceof HTMLElement) document.activeElement.click();
    });
    return true;
  }
}
