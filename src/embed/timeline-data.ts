/** The timeline that a page for a frame holds. Browser only. */

/** Each event's data stands beside its text, and the rest after them all. */
export function timelineData(page: Document): unknown {
  const blocks = page.querySelectorAll('script[type="application/json"]');
  const events = [...blocks].map(({ textContent }) => JSON.parse(textContent) as unknown);
  return { ...(events.pop() as object), events };
}
