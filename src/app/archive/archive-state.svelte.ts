/** The state of the page of an archive. Of its events, the page knows those of the tiles that have come. */
import type { LoadedArchive, LoneEvent } from '../../layout/archive.ts';
import type { Placement } from '../../layout/first-load.ts';
import { firstAtLeast } from '../../time/ordered.ts';
import type { IndexedEvent } from '../../timeline/timeline-index.ts';
import type { IndexedTimeline, Timeline, TimelineEvent } from '../../timeline/timeline.ts';
import type { Address } from '../../view/address.ts';
import { NO_FILTER, type Filter } from '../../view/filter.ts';
import { byLane, type Grouped } from '../../view/grouping.ts';
import { PageState } from '../state/state.svelte.ts';
import type { Speech } from '../state/speech.svelte.ts';
import { ArchiveDetails } from './archive-details.svelte.ts';
import type { ArchiveFiles } from './archive-files.ts';
import { ArchiveSearch } from './archive-search.svelte.ts';
import type { TileStore } from './tile-store.svelte.ts';

/** What has come of an archive. */
export interface Taken {
  readonly timeline: IndexedTimeline;
  /** By event: its rank among all events of the archive. */
  readonly positions: Float64Array;
  readonly byId: ReadonlyMap<string, IndexedEvent>;
  readonly archive: LoadedArchive;
}

/** In px: for this many events the chart is as high as one may be. */
export const HEIGHT = 640;

export class ArchiveState extends PageState {
  readonly files: ArchiveFiles;
  readonly store: TileStore;
  readonly search: ArchiveSearch;
  readonly #details: ArchiveDetails;
  protected override original: IndexedTimeline = $state.raw()!;
  override readonly timeline: IndexedTimeline = $derived.by(() => ({
    ...this.original,
    documents: this.#details.documents,
  }));
  #byId: ReadonlyMap<string, IndexedEvent> = $state.raw(new Map());
  /** By event that has come: its rank among all. */
  #positions: Float64Array = $state.raw(new Float64Array());
  override readonly events: readonly IndexedEvent[] = $derived.by(() => {
    const { lanes } = this.filter;
    const { events } = this.original;
    return lanes.length === 0 ? events : events.filter(({ lane }) => lanes.includes(lane));
  });
  protected override readonly grouped: Grouped = $derived.by(() => byLane(this.original));
  override readonly neededHeight: number = HEIGHT;
  /** Nobody plays a million events. */
  override readonly stops: readonly string[] = [];
  override readonly documentTotal: number;
  override readonly total: number;
  override readonly found: number = $derived.by(() => {
    const { lanes } = this.filter;
    return this.files.head.lanes
      .filter(({ id }) => lanes.length === 0 || lanes.includes(id))
      .reduce((sum, { count }) => sum + count, 0);
  });
  override lost: string | null = $state(null);
  /** Those that the search has found, as far as they have come. */
  override readonly litEvents: ReadonlySet<string> | null = $derived.by(() => {
    const { result } = this.search;
    if (!result) return null;
    return new Set(result.found.flatMap(({ position }) => this.eventAt(position)?.id ?? []));
  });
  /** What the chart was drawn from. */
  loaded: LoadedArchive = $state.raw()!;
  /** The positions of events that an address or a search has named, by id. */
  readonly #lookedUp = new Map<string, number>();
  /** Events that are drawn from their details, because their tiles may not have come. */
  lone: readonly LoneEvent[] = $state.raw([]);
  /** Until the event that an address names has come, nobody knows where the chart begins. */
  isSeeking = $state(false);
  /** Whether what is below the chart is there: after the first paint, unless the text there is being read. */
  isBelowBuilt = $state(false);
  #restored: Address | null = null;
  /** What waits for a lone event to be drawn. */
  #landings: { readonly id: string; readonly land: () => void }[] = [];

  constructor(
    files: ArchiveFiles,
    store: TileStore,
    { timeline, positions, byId, archive }: Taken,
    speech: Speech,
    first: Placement,
  ) {
    super(speech, first);
    this.original = timeline;
    this.files = files;
    this.store = store;
    this.search = new ArchiveSearch(files);
    this.#details = new ArchiveDetails(files);
    this.#positions = positions;
    this.#byId = byId;
    this.loaded = archive;
    this.documentTotal = files.head.documents ?? 0;
    this.total = files.head.count;
  }

  /** Takes what has come and been placed. */
  take({ timeline, positions, byId, archive }: Taken, placement: Placement): void {
    this.original = timeline;
    this.#positions = positions;
    this.#byId = byId;
    this.loaded = archive;
    this.place(placement, true);
    const waiting = this.#landings;
    this.#landings = [];
    for (const each of waiting)
      if (byId.has(each.id)) each.land();
      else if (this.lone.some(({ event }) => event.id === each.id)) this.#landings.push(each);
  }

  /** The event at this position, if it has come. */
  eventAt(position: number): IndexedEvent | undefined {
    const i = firstAtLeast(this.#positions, position);
    return this.#positions[i] === position ? this.original.events[i] : undefined;
  }

  /** Also one whose details have come, and which is not drawn. */
  override event(id: string): IndexedEvent | undefined {
    return this.#byId.get(id) ?? this.#details.of(id);
  }

  override details(id: string): TimelineEvent | undefined {
    return this.#details.of(id);
  }

  /**
   * An event that an address names may lie in a tile that has not come. An archive has one scale, and
   * its bands are its lanes.
   */
  override restore({ grouping: _, scale: __, lit: ___, ...address }: Address): void {
    const { selection } = address;
    this.#restored = address;
    this.isSeeking = !!selection && !this.#byId.has(selection);
    if (!selection || !this.isSeeking) return super.restore(address);
    this.lost = null;
    void this.#find(selection)
      .catch(() => (this.lost = selection))
      .finally(() => {
        if (this.#restored !== address) return;
        this.isSeeking = false;
        super.restore(address);
      });
  }

  override get address(): Address {
    const { query } = this.search;
    return { ...super.address, ...(query.trim() && { filter: { ...this.filter, query } }) };
  }

  /** A query narrows nothing here: what it finds is listed, and stands out in the chart. */
  override narrow({ query, lanes }: Partial<Filter>): void {
    if (query !== undefined) this.search.type(query);
    if (lanes) super.narrow({ ...NO_FILTER, lanes });
  }

  /** Has an event in the chart, with its details. Returns its id; null if it could not be loaded. */
  async bring(position: number): Promise<string | null> {
    try {
      return this.eventAt(position)?.id ?? (await this.#draw(position));
    } catch {
      this.search.isLost = true;
      return null;
    }
  }

  /** Loads an event by its id. Afterwards it is in the chart, if there is one. */
  async #find(id: string): Promise<void> {
    const position = await this.files.position(id);
    if (position !== null) await this.#draw(position);
  }

  /**
   * Loads the details of an event, and has it in the chart without its tile, which may lie very deep.
   *
   * @returns its id
   * @throws LoadError
   */
  async #draw(position: number): Promise<string> {
    const found = await this.#details.loadAlone(position);
    const { id } = found.event;
    this.#lookedUp.set(id, position);
    if (this.#byId.has(id)) return id;
    this.lone = [...this.lone.filter(({ event }) => event.id === this.selection), found];
    await new Promise<void>((land) => this.#landings.push({ id, land }));
    return id;
  }

  /** Loads the details of an event, unless they have come. */
  async askFor(id: string): Promise<void> {
    if (this.details(id)) return;
    this.lost = null;
    try {
      const position = this.positionOf(id) ?? (await this.files.position(id));
      if (position !== null) await this.#details.load(position);
    } catch {
      this.lost = id;
    }
  }

  /**
   * These events with all that is known of them.
   *
   * @throws LoadError
   */
  async whole(events: readonly IndexedEvent[]): Promise<Timeline> {
    const positions = events.map(({ id }) => this.positionOf(id)!);
    return { ...this.timeline, ...(await this.#details.collect(positions)) };
  }

  /** The rank among all of an event that has come, or was looked up. */
  positionOf(id: string): number | undefined {
    const i = this.original.events.findIndex((event) => event.id === id);
    return this.#positions[i] ?? this.#lookedUp.get(id);
  }
}
