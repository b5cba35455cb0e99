/**
 * Plays through the events that are shown, in order, with time to read each. Loaded when first
 * used. The page's own `visit` does the moving, which respects reduced motion.
 */
import type { TimelineEvent } from '../../timeline/timeline.ts';
import type { PageState } from '../state/state.svelte.ts';

/**
 * Milliseconds for each character, the move included. 238 words a minute of 4.7 letters and a space
 * (Brysbaert 2019, "How many words do we read per minute?"), slowed down for leisurely reading.
 */
const CHARACTER = 50;
const WAY = 1500;

/** How long an event is shown, in milliseconds. */
export const readingTime = ({ title, summary }: TimelineEvent): number =>
  WAY + CHARACTER * (title.length + summary.length);

/**
 * From the chosen event; from the first one where none is chosen, or the last. Ends after the last,
 * when `page.isPlaying` is taken back, and when something else is chosen, or nothing.
 */
export function play(page: PageState): void {
  const { selected, events } = page;
  const [first] = events;
  if (!first) return;
  let shown: TimelineEvent;
  let due: ReturnType<typeof setTimeout> | undefined;
  const tell = (event: TimelineEvent): void => {
    shown = event;
    page.visit(event);
    due = setTimeout(() => {
      const next = page.neighbour(1);
      if (next) tell(next);
      else page.isPlaying = false;
    }, readingTime(event));
  };
  page.isPlaying = true;
  tell(selected && page.neighbour(1) ? selected : first);
  const forget = $effect.root(() => {
    $effect(() => {
      if (page.isPlaying && page.selection === shown.id) return;
      clearTimeout(due);
      page.isPlaying = false;
      forget();
    });
  });
}
