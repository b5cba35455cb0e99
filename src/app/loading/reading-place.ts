/** Where a reader is in the text that comes with the page, found again in what takes its place. */

/**
 * Call before the text goes, and what it returns when the page is there: that brings the event which
 * is read to where it stood, and focus to the list where it was in the text.
 *
 * @param ids of all events, as the text has them.
 */
export function readingPlace(text: Element, ids: readonly string[]): () => void {
  const hadFocus = text.contains(document.activeElement);
  const read = scrollY > 0 && !isReturning() ? firstInView(text) : null;
  return () => {
    if (hadFocus) document.getElementById('events-heading')?.focus({ preventScroll: true });
    const there = read && document.getElementById(`event-${ids[read.index]}`);
    if (there) scrollBy({ top: there.getBoundingClientRect().top - read.top, behavior: 'instant' });
  };
}

/** The browser has scrolled to where the page was left, which is a place in the page, not the text. */
const isReturning = (): boolean =>
  performance
    .getEntriesByType('navigation')
    .some((entry) => (entry as PerformanceNavigationTiming).type !== 'navigate');

/** Null where the list is not reached. */
function firstInView(text: Element): { index: number; top: number } | null {
  const items = [...text.querySelectorAll('.events > li')];
  const index = items.findIndex((item) => item.getBoundingClientRect().bottom > 0);
  const top = items[index]?.getBoundingClientRect().top ?? Infinity;
  return top < 0 ? { index, top } : null;
}
