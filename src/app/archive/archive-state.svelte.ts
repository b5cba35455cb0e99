/** The state of the page of an archive. Of its events, the page knows those of the tiles that have come. */
import type { Placement } from '../../layout/first-load.ts';
import { firstAtLeast } from '../../time/ordered.ts';
import type { Timeline, TimelineEvent } from '../../timeline/timeline.ts';
import type { Address } from '../../view/address.ts';
import type { Filter } from '../../view/filter.ts';
import { PageState } from '../state/state.svelte.ts';
import type { Speech } from '../state/speech.svelte.ts';
import { ArchiveSearch } from './archive-search.svelte.ts';
import type { ArchiveFiles } from './archive-files.ts';
import type { TileStore } from './tile-store.svelte.ts';
import { readRecords } from '../../archive/whole-events.ts';

/** What has come of an archive. */
export interface Taken {
  readonly timeline: Timeline;
  /** By event: its rank among all events of the archive. */
  readonly positions: Float64Array;
}

/** In px: for this many events the chart is as high as one may be. */
export const HEIGHT = 640;

export class ArchiveState extends PageState {
  readonly files: ArchiveFiles;
  readonly store: TileStore;
  readonly search: ArchiveSearch;
  /** By event that has come: its rank among all. */
  #positions: Float64Array = $state.raw(new Float64Array());
  override readonly neededHeight: number = HEIGHT;
  /** Nobody plays a million events. */
  override readonly stops: readonly string[] = [];
  override readonly documentTotal: number;
  override readonly total: number;
  /** As far as a filter of lanes goes, which is the only one. */
  override readonly found: number = $derived.by(() => {
    const { lanes } = this.filter;
    return this.files.head.lanes
      .filter(({ id }) => lanes.length === 0 || lanes.includes(id))
      .reduce((sum, { count }) => sum + count, 0);
  });
  #details: ReadonlyMap<string, TimelineEvent> = $state.raw(new Map());
  /** The event whose details could not be loaded. */
  lost: string | null = $state(null);
  override readonly selected: TimelineEvent | null = $derived.by(() =>
    this.selection === null
      ? null
      : (this.#details.get(this.selection) ?? this.event(this.selection) ?? null),
  );

  /** Those that the search has found, as far as they have come. */
  override readonly litEvents: ReadonlySet<string> | null = $derived.by(() => {
    const { result } = this.search;
    if (!result) return null;
    return new Set(result.found.flatMap(({ position }) => this.eventAt(position)?.id ?? []));
  });
  #landing: { readonly id: string; readonly land: () => void } | null = null;

  constructor(
    files: ArchiveFiles,
    store: TileStore,
    { timeline, positions }: Taken,
    speech: Speech,
    first: Placement,
  ) {
    super(timeline, {}, speech, first);
    this.files = files;
    this.store = store;
    this.search = new ArchiveSearch(files);
    this.#positions = positions;
    this.documentTotal = files.head.documents ?? 0;
    this.total = files.head.count;
  }

  /** Takes what has come and been placed. */
  take({ timeline, positions }: Taken, placement: Placement): void {
    this.original = { ...this.original, events: timeline.events };
    this.#positions = positions;
    this.place(placement, true);
    if (this.#landing && placement.entryOf(this.#landing.id) !== undefined) this.#landing.land();
  }

  /** The event at this position, if it has come. */
  eventAt(position: number): TimelineEvent | undefined {
    const i = firstAtLeast(this.#positions, position);
    return this.#positions[i] === position ? this.timeline.events[i] : undefined;
  }

  /** Also one whose details have come before its tile is placed. PageState asks before there are any. */
  override event(id: string): TimelineEvent | undefined {
    return super.event(id) ?? (#details in this ? this.#details.get(id) : undefined);
  }

  hasDetails(id: string): boolean {
    return this.#details.has(id);
  }

  /** An event that an address names may lie in a tile that has not come. */
  override restore(address: Address): void {
    const { selection } = address;
    if (!selection || this.event(selection)) super.restore(address);
    else void this.find(selection).finally(() => super.restore(address));
  }

  override get address(): Address {
    const { query } = this.search;
    return { ...super.address, ...(query.trim() && { filter: { ...this.filter, query } }) };
  }

  /** A query narrows nothing here: what it finds is listed, and stands out in the chart. */
  override narrow({ query, ...others }: Partial<Filter>): void {
    if (query !== undefined && #details in this) this.search.type(query);
    super.narrow(others);
  }

  /** Opens an event, and has it in the chart. Returns its id; null if it could not be loaded. */
  async bring(position: number): Promise<string | null> {
    const id = this.eventAt(position)?.id ?? (await this.#load(position));
    if (id === null) {
      this.search.isLost = true;
      return null;
    }
    if (this.placement.entryOf(id) === undefined && (await this.store.reach(position)))
      await new Promise<void>((land) => (this.#landing = { id, land }));
    return id;
  }

  /** Loads an event by its id. Afterwards the page knows it, if there is one. */
  async find(id: string): Promise<void> {
    const position = await this.files.position(id);
    if (position === null) return;
    await Promise.all([this.store.reach(position), this.#load(position)]);
  }

  /** Loads the details of an event, unless they have come. */
  async detail(id: string): Promise<void> {
    if (this.#details.has(id)) return;
    this.lost = null;
    try {
      const position = await this.files.position(id);
      if (position !== null) await this.#load(position);
    } catch {
      this.lost = id;
    }
  }

  /** Loads the details at a position. Returns the id of the event; null if they could not be loaded. */
  async #load(position: number): Promise<string | null> {
    const records = await this.files.records(position).catch(() => null);
    if (!records) return null;
    const { events, documents } = readRecords(this.files.head, records);
    this.#details = new Map([...this.#details, ...events.map((each) => [each.id, each] as const)]);
    const known = new Set(this.original.documents.map(({ id }) => id));
    const added = documents.filter(({ id }) => !known.has(id));
    if (added.length > 0)
      this.original = { ...this.original, documents: [...this.original.documents, ...added] };
    return records.events[position % this.files.head.records.per]?.id ?? null;
  }
}
