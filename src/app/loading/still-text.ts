/**
 * The list of events and the documents as the page brought them, without scripts. They stay below
 * the chart until the living ones have come. Browser only.
 */

export interface StillText {
  /** The documents, then the events, as on the living page. */
  readonly parts: readonly Element[];
  /** The language of its own words (BCP 47). */
  readonly language: string;
}

/** With more events, the living list shows only a part, because the whole would freeze the page. */
const MOST = 200;

/**
 * A copy, so that the text can return as a whole if the page breaks.
 *
 * @param still the page without scripts, also after it has been taken out of the document
 * @param ids the ids of all events, as in the text
 * @returns null if the page brought none, if there is too much of it, or if its events are not
 * those of the data
 */
export function copyStillText(still: Element | null, ids: readonly string[]): StillText | null {
  const [events, documents] = [partOf(still, 'events'), partOf(still, 'documents')];
  if (!(still instanceof HTMLElement) || !events || !documents || ids.length > MOST) return null;
  const [heading, list] = events;
  if (list.childElementCount !== ids.length) return null;
  heading.id = 'events-heading';
  heading.tabIndex = -1;
  [...list.children].forEach((item, i) => (item.id = `event-${ids[i]}`));
  return { parts: [...documents, heading, list], language: still.lang };
}

/** Copies of a list and of the heading before it. */
function partOf(still: Element | null, name: string): [HTMLElement, Element] | null {
  const list = still?.querySelector(`:scope > .${name}`);
  let before = list?.previousElementSibling;
  while (before && before.tagName !== 'H2') before = before.previousElementSibling;
  if (!list || !(before instanceof HTMLElement)) return null;
  return [before.cloneNode(true) as HTMLElement, list.cloneNode(true) as Element];
}
