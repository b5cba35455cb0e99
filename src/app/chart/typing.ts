/** Letters that the reader types in the chart. The search for them comes with the first one. */
import { Loading } from '../state/loading.svelte.ts';
import type * as Typeahead from './typeahead.ts';

const typeahead = new Loading(() => import('./typeahead.ts'));

export class Typing {
  /** Null for a new word. */
  #typed: ReturnType<(typeof Typeahead)['createTypeahead']> | null = null;

  reset(): void {
    this.#typed = null;
  }

  /** The id of the event that the letters lead to from `current`; null if there is none. */
  async find(
    { key, timeStamp }: KeyboardEvent,
    events: readonly { readonly id: string; readonly label: string }[],
    current: string | null,
  ): Promise<string | null> {
    await typeahead.need();
    this.#typed ??= typeahead.come?.createTypeahead() ?? null;
    return this.#typed?.(key, timeStamp, events, current) ?? null;
  }
}
