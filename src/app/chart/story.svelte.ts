/**
 * Plays through the stops of the story, in order, with time to read each. Loaded when first used.
 * The page's own `visit` does the moving, which respects reduced motion.
 */
import type { TimelineEvent } from '../../timeline/timeline.ts';
import type { PageState } from '../state/state.svelte.ts';

/**
 * Milliseconds for each character, the move included. 238 words a minute of 4.7 letters and a space
 * (Brysbaert 2019, "How many words do we read per minute?"), slowed down for leisurely reading.
 */
const PER_CHARACTER = 50;
const MOVE = 1500;

/**
 * How long a stop is shown, in milliseconds. `text` is what readers read there besides the title.
 */
export const readingTime = ({ title }: Pick<TimelineEvent, 'title'>, text: string): number =>
  MOVE + PER_CHARACTER * (title.length + text.length);

/**
 * Starts at the chosen event if it is a stop, but not the last one; otherwise at the first stop.
 * Ends after the last, when `page.isPlaying` becomes false, and when the reader chooses another
 * event or none.
 */
export function play(page: PageState): void {
  const { selection } = page;
  const [first] = page.stops;
  if (first === undefined) return;
  let shown = first;
  let due: ReturnType<typeof setTimeout> | undefined;
  const next = (): string | undefined => page.stops[page.stops.indexOf(shown) + 1];
  const tell = (id: string): void => {
    const event = page.details(id);
    if (!event) return;
    const stop = page.timeline.story.find((each) => each.event === id);
    shown = id;
    page.visit(event, stop?.extent);
    due = setTimeout(
      () => {
        const following = next();
        if (following === undefined) page.isPlaying = false;
        else tell(following);
      },
      readingTime(event, stop?.sentence ?? event.summary),
    );
  };
  const place = selection === null ? -1 : page.stops.indexOf(selection);
  page.isPlaying = true;
  tell(place >= 0 && place < page.stops.length - 1 ? page.stops[place]! : first);
  const forget = $effect.root(() => {
    $effect(() => {
      if (page.isPlaying && page.selection === shown) return;
      clearTimeout(due);
      page.isPlaying = false;
      forget();
    });
  });
}
