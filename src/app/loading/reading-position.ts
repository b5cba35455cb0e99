/** Keeps the reader's scroll position when the live page replaces the text. */

/**
 * Call this before the text is removed, and the function that it returns once the page is there.
 * That scrolls the event being read back to where it was, and returns focus to the list if it was
 * in the text.
 *
 * @param ids the ids of all events, as in the text
 */
export function keepReadingPosition(text: Element, ids: readonly string[]): () => void {
  const hadFocus = text.contains(document.activeElement);
  const read = scrollY > 0 && !isReturning() ? firstInView(text) : null;
  return () => {
    if (hadFocus) document.getElementById('events-heading')?.focus({ preventScroll: true });
    const there = read && document.getElementById(`event-${ids[read.index]}`);
    if (there) scrollBy({ top: there.getBoundingClientRect().top - read.top, behavior: 'instant' });
  };
}

/**
 * Whether the browser restored the scroll position of an earlier visit. It then belongs to the
 * page, not to the text.
 */
const isReturning = (): boolean =>
  performance
    .getEntriesByType('navigation')
    .some((entry) => (entry as PerformanceNavigationTiming).type !== 'navigate');

/** Null if the list has not been reached. */
function firstInView(text: Element): { index: number; top: number } | null {
  const items = [...text.querySelectorAll('.events > li')];
  const index = items.findIndex((item) => item.getBoundingClientRect().bottom > 0);
  const top = items[index]?.getBoundingClientRect().top ?? Infinity;
  return top < 0 ? { index, top } : null;
}
