/** Reads the timeline from the embed page. Browser only. */

/** The data of each event is beside its text, and the rest after all events. */
export function timelineData(page: Document): unknown {
  const blocks = page.querySelectorAll('script[type="application/json"]');
  const events = [...blocks].map(({ textContent }) => JSON.parse(textContent) as unknown);
  return { ...(events.pop() as object), events };
}
