/** Keeps the reader's scroll position when the live page replaces the text. */

/**
 * Call this before the text is removed, and the function that it returns once the page is there.
 * That scrolls the event being read back to where it was, and returns focus to the list if it was
 * in the text.
 *
 * @param ids the ids of all events, as in the text, unless the text of an archive has its own
 */
export function keepReadingPosition(text: Element, ids: readonly string[]): () => void {
  const hadFocus = text.contains(document.activeElement);
  const before = scrollY;
  const read = before > 0 && !isReturning() ? layOutWhole(text) : null;
  const listed = idsIn(text) ?? ids;
  return () => {
    if (hadFocus) document.getElementById('events-heading')?.focus({ preventScroll: true });
    const there = read && nearest(listed.slice(0, read.index + 1));
    if (there) scrollTo(there, read.top);
    // For a moment, the page was too short.
    else if (scrollY < before) window.scrollTo({ top: before, behavior: 'instant' });
  };
}

/** Null for the text of a timeline, which has all its events. */
function idsIn(text: Element): string[] | null {
  const list = text.querySelector<HTMLElement>('.events[data-ids]');
  return list && (JSON.parse(list.dataset.ids!) as string[]);
}

/** The last of these events that the page has; it may lack some of an archive's. */
const nearest = (ids: readonly string[]): Element | undefined =>
  ids.flatMap((id) => document.getElementById(`event-${id}`) ?? []).at(-1);

/**
 * Gives all events of the text their own heights, where those out of sight had only estimated ones
 * (still-pages.css). What is being read stays where it is.
 *
 * @returns what is being read; null if the list has not been reached
 */
function layOutWhole(text: Element): Read | null {
  const read = firstInView(text);
  document.documentElement.dataset.text = 'whole';
  if (read) scrollTo(read.item, read.top);
  return read;
}

/** A Svelte attachment: lays the text out whole as soon as the reader has scrolled into it. */
export function settleWhereRead(text: Element): () => void {
  const settle = (): void => {
    if (firstInView(text)) layOutWhole(text);
  };
  document.addEventListener('scroll', settle, { passive: true });
  return () => document.removeEventListener('scroll', settle);
}

/** Both, for a page whose text has a list of events. */
export const READING = { keepPosition: keepReadingPosition, layOutWhole };
export type Reading = typeof READING;

/** Scrolls until the element stands `top` px below the top of the window. */
const scrollTo = (element: Element, top: number): void =>
  scrollBy({ top: element.getBoundingClientRect().top - top, behavior: 'instant' });

/**
 * Whether the browser restored the scroll position of an earlier visit. It then belongs to the
 * page, not to the text.
 */
const isReturning = (): boolean =>
  performance
    .getEntriesByType('navigation')
    .some((entry) => (entry as PerformanceNavigationTiming).type !== 'navigate');

interface Read {
  readonly item: Element;
  readonly index: number;
  /** Px from the top of the window. */
  readonly top: number;
}

function firstInView(text: Element): Read | null {
  const items = [...text.querySelectorAll('.events > li')];
  const index = items.findIndex((item) => item.getBoundingClientRect().bottom > 0);
  const item = items[index];
  const top = item?.getBoundingClientRect().top ?? Infinity;
  return item && top < 0 ? { item, index, top } : null;
}
