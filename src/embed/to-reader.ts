/** Brings what is said of an event into view of the article. Browser only. */
import { tick } from 'svelte';
import { eventDetails } from '../app/reader/event-details.ts';
import { scrollBehavior } from '../app/state/motion.ts';

/**
 * The iframe is as high as its page, so only the host can scroll, and does so for this: so far that
 * headline and date are in view, and as much of the chart as there is room for.
 */
export async function toReader(): Promise<void> {
  const reader = document.getElementById('reader');
  if (!reader) return;
  reader.focus({ preventScroll: true });
  // The page can scroll to it only once it is open, with all that it says.
  await eventDetails.need();
  await tick();
  (reader.querySelector('.date') ?? reader).scrollIntoView({
    block: 'nearest',
    behavior: scrollBehavior(),
  });
}
