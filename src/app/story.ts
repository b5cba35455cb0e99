/**
 * Plays through the events that are shown, in their order, giving each the time to be read.
 * Imports `timeline` and this folder. How it moves (it flies, or cuts where motion is unwanted) is
 * the page's own `visit`.
 */
import type { TimelineEvent } from '../timeline/timeline.ts';
import type { PageState } from './state.svelte.ts';

/**
 * Milliseconds a character takes, and the way to it: 238 words a minute, of 4.7 letters and a space
 * (Brysbaert 2019, "How many words do we read per minute?"), for who reads at leisure.
 */
const CHARACTER = 50;
const WAY = 1500;

/** Milliseconds that an event is shown. */
export const readingTime = ({ title, summary }: TimelineEvent): number =>
  WAY + CHARACTER * (title.length + summary.length);

export class Story {
  readonly #page: PageState;
  #told: string | null = null;
  #due: ReturnType<typeof setTimeout> | undefined;

  constructor(page: PageState) {
    this.#page = page;
  }

  /** From the chosen event; from the first one where none is chosen, or the last. */
  play(): void {
    const { selected, events } = this.#page;
    const [first] = events;
    if (!first) return;
    this.#page.isPlaying = true;
    this.#tell(selected && this.#page.neighbour(1) ? selected : first);
  }

  stop(): void {
    clearTimeout(this.#due);
    this.#page.isPlaying = false;
  }

  /** Who chooses something else, or nothing, while it plays has stopped it. */
  follow(selection: string | null): void {
    if (this.#page.isPlaying && selection !== this.#told) this.stop();
  }

  #tell(event: TimelineEvent): void {
    this.#told = event.id;
    this.#page.visit(event);
    this.#due = setTimeout(() => {
      const next = this.#page.neighbour(1);
      if (next) this.#tell(next);
      else this.stop();
    }, readingTime(event));
  }
}
