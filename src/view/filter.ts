/** Filters: which events are shown. Pure. */
import {
  STATUSES,
  reportedBy,
  type Status,
  type Timeline,
  type TimelineEvent,
} from '../timeline/timeline.ts';

/** Every part narrows the choice; an empty one does not. */
export interface Filter {
  readonly query: string;
  /** Ids of the lanes to show; empty for all. */
  readonly lanes: readonly string[];
  /** Id of a document that must report the event. */
  readonly document: string | null;
  readonly status: Status | null;
  /** `differ`: documents differ. `single`: only one document reports it. */
  readonly sources: 'differ' | 'single' | null;
}

export const NO_FILTER: Filter = {
  query: '',
  lanes: [],
  document: null,
  status: null,
  sources: null,
};

export const isFiltering = ({ query, lanes, document, status, sources }: Filter): boolean =>
  query.trim() !== '' ||
  lanes.length > 0 ||
  document !== null ||
  status !== null ||
  sources !== null;

const passes = (event: TimelineEvent, filter: Filter): boolean =>
  (filter.lanes.length === 0 || filter.lanes.includes(event.lane)) &&
  (filter.document === null || reportedBy(event).includes(filter.document)) &&
  (filter.status === null || filter.status === event.status) &&
  (filter.sources !== 'differ' || event.differs) &&
  (filter.sources !== 'single' || event.documentCount === 1);

/** Ids of the events that a document reports. */
export const eventsIn = ({ events }: Timeline, document: string): ReadonlySet<string> =>
  new Set(events.filter((event) => reportedBy(event).includes(document)).map(({ id }) => id));

/**
 * The events that pass, in the timeline's order.
 *
 * @param found ids of the events that match the query: see search.ts; null if there is no query
 */
export function filterEvents(
  { events }: Timeline,
  found: ReadonlySet<string> | null | undefined,
  filter: Filter,
): readonly TimelineEvent[] {
  if (!isFiltering(filter)) return events;
  return events.filter((event) => (found?.has(event.id) ?? true) && passes(event, filter));
}

const isStatus = (text: string): text is Status => (STATUSES as readonly string[]).includes(text);

/** Reads a filter from the fields of an address. Values that cannot be read are ignored. */
export function parseFilter(fields: URLSearchParams): Filter {
  const status = fields.get('status') ?? '';
  const sources = fields.get('sources');
  return {
    query: fields.get('find') ?? '',
    lanes: (fields.get('lanes') ?? '').split(',').filter(Boolean),
    document: fields.get('document') || null,
    status: isStatus(status) ? status : null,
    sources: sources === 'differ' || sources === 'single' ? sources : null,
  };
}

/** The inverse: sets the fields that the filter uses. */
export function writeFilter(filter: Filter, fields: URLSearchParams): void {
  if (filter.query.trim()) fields.set('find', filter.query.trim());
  if (filter.lanes.length > 0) fields.set('lanes', filter.lanes.join(','));
  if (filter.document) fields.set('document', filter.document);
  if (filter.status) fields.set('status', filter.status);
  if (filter.sources) fields.set('sources', filter.sources);
}
