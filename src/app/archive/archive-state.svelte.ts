/** The state of the page of an archive. Of its events, the page knows those of the tiles that have come. */
import type { Placement } from '../../layout/first-load.ts';
import type { Timeline, TimelineEvent } from '../../timeline/timeline.ts';
import type { Address } from '../../view/address.ts';
import { PageState } from '../state/state.svelte.ts';
import type { Speech } from '../state/speech.svelte.ts';
import type { ArchiveFiles } from './archive-files.ts';
import type { TileStore } from './tile-store.svelte.ts';
import { readRecords } from '../../archive/whole-events.ts';

/** In px: for this many events the chart is as high as one may be. */
export const HEIGHT = 640;

export class ArchiveState extends PageState {
  readonly files: ArchiveFiles;
  readonly store: TileStore;
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

  constructor(
    files: ArchiveFiles,
    store: TileStore,
    timeline: Timeline,
    speech: Speech,
    first: Placement,
  ) {
    super(timeline, {}, speech, first);
    this.files = files;
    this.store = store;
    this.documentTotal = files.head.documents ?? 0;
    this.total = files.head.count;
  }

  /** Takes what has come and been placed. */
  take(events: Timeline['events'], placement: Placement): void {
    this.original = { ...this.original, events };
    this.place(placement, true);
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

  async #load(position: number): Promise<void> {
    const { events, documents } = readRecords(this.files.head, await this.files.records(position));
    this.#details = new Map([...this.#details, ...events.map((each) => [each.id, each] as const)]);
    const known = new Set(this.original.documents.map(({ id }) => id));
    const added = documents.filter(({ id }) => !known.has(id));
    if (added.length > 0)
      this.original = { ...this.original, documents: [...this.original.documents, ...added] };
  }
}
