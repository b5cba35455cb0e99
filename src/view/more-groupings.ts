/** Other bands than lanes: by document, by place, or a single one. The page loads them when it needs them. Pure. */
import { reportedBy, type SourceDocument, type Timeline } from '../timeline/timeline.ts';
import { byLane, indexGroups, type Grouped, type Grouping } from './grouping.ts';

/** Names of groups that the timeline itself does not name. */
export interface GroupNames {
  /** Events that more than one document reports. */
  readonly several: string;
  /** Events that only this document reports. */
  readonly only: (document: SourceDocument) => string;
  /** Events at places that have no band of their own. */
  readonly elsewhere: string;
  /** Events that name no place. */
  readonly nowhere: string;
}

/** The most frequent places get bands of their own, if at least two events name them. */
const PLACES = { most: 6, least: 2 };

export function groupEvents(timeline: Timeline, by: Grouping, names: GroupNames): Grouped {
  switch (by) {
    case 'lane':
      return byLane(timeline);
    case 'document':
      return byDocument(timeline, names);
    case 'place':
      return byPlace(timeline, names);
    case 'none':
      return { groups: [], of: () => 0 };
  }
}

/**
 * First a band for what several documents report, then one for what each reports alone. An event is
 * drawn only once; in a band of just one of its documents, readers would miss that others report it
 * too.
 */
const byDocument = ({ documents, events }: Timeline, { several, only }: GroupNames): Grouped =>
  indexGroups(
    events,
    [
      { id: '', name: several, lane: null },
      ...documents.map((document) => ({ id: document.id, name: only(document), lane: null })),
    ],
    (event) => {
      const [first, second] = reportedBy(event);
      return second === undefined ? (first ?? '') : '';
    },
  );

/** By the first place that an event names, which is the most specific one. */
function byPlace({ events }: Timeline, { elsewhere, nowhere }: GroupNames): Grouped {
  const counts = new Map<string, number>();
  for (const { places } of events) {
    const [first] = places;
    if (first !== undefined) counts.set(first, (counts.get(first) ?? 0) + 1);
  }
  const own = [...counts]
    .filter(([, count]) => count >= PLACES.least)
    .sort(([, a], [, b]) => b - a)
    .slice(0, PLACES.most)
    .map(([place]) => ({ id: `at ${place}`, name: place, lane: null }));
  const ids = new Set(own.map(({ id }) => id));
  return indexGroups(
    events,
    [
      ...own,
      { id: 'elsewhere', name: elsewhere, lane: null },
      { id: 'nowhere', name: nowhere, lane: null },
    ],
    ({ places }) => {
      if (places.length === 0) return 'nowhere';
      return ids.has(`at ${places[0]}`) ? `at ${places[0]}` : 'elsewhere';
    },
  );
}
