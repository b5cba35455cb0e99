/**
 * Where the keyboard focus is in the chart: at an event, or at a count of the strip. Marks come and
 * go with each zoom, but the event that focus follows stays the same. So focus moves with it into a
 * count and out again.
 */
import type { Extent } from '../../time/extent.ts';
import { warpedLength, warpExtent } from '../../time/warp.ts';
import type { Target } from './target.ts';
import type { PageState } from '../state/state.svelte.ts';

/** Where the reader came from when zooming in on a count. */
interface Way {
  /** Null for home. */
  readonly extent: Extent | null;
  readonly event: string;
  /** The event selected at that time. One selected later is closed first. */
  readonly selection: string | null;
}

/** Less of a change than this is not closer: the count would not split. */
const CLOSER = 0.97;

export class ChartFocus {
  readonly #page: PageState;
  #event: string | null = $state(null);
  /** Prefers the count that contains the event to the event's own label. */
  #isAtCount = $state(false);
  #ways: Way[] = [];

  constructor(page: PageState) {
    this.#page = page;
  }

  /** The one entry that Tab reaches; null if there are no entries. */
  among(all: readonly Target[]): Target | null {
    const followed = this.#event ?? this.#page.selection;
    if (followed === null) return all[0] ?? null;
    const own = all.find(({ cluster, event }) => !cluster && event === followed);
    if (own && !this.#isAtCount) return own;
    const count = all.find(({ cluster }) => cluster?.events.includes(followed));
    return count ?? own ?? this.#nearest(all, followed);
  }

  /** For an event out of view, or one of the many that a count does not list. */
  #nearest(all: readonly Target[], event: string): Target | null {
    const place = this.#page.event(event)?.when.extent;
    if (!place) return all[0] ?? null;
    let nearest: Target | null = null;
    let least = Infinity;
    for (const entry of all) {
      const extent = entry.cluster?.extent ?? this.#page.event(entry.event)?.when.extent;
      // An archive may have dropped an event while the buttons wait.
      if (!extent) continue;
      const { from, to } = extent;
      const apart = Math.max(0, from - place.to, place.from - to);
      if (nearest === null || apart < least) [nearest, least] = [entry, apart];
    }
    return nearest;
  }

  at({ event, cluster }: Target): void {
    this.#event = event;
    this.#isAtCount = cluster !== null;
  }

  get isFollowing(): boolean {
    return this.#event !== null;
  }

  follow(event: string): void {
    this.#event = event;
    this.#isAtCount = false;
  }

  /** Moves to an event. It must be in view after this, unless it is inside a count. */
  atEvent(id: string): void {
    this.follow(id);
    const event = this.#page.event(id);
    if (event) this.#page.reveal(event);
  }

  /** Zooms in until a count splits; false if the chart cannot zoom in further. */
  into(entry: Target): boolean {
    const page = this.#page;
    if (!entry.cluster) return false;
    const target = page.pad(entry.cluster.extent);
    if (page.isClosest || this.#lengthOf(target) > warpedLength(page.shown) * CLOSER) return false;
    const { extent = null, selection = null } = page.address;
    this.at(entry);
    this.#ways.push({ extent, event: entry.event, selection });
    page.flyTo(target);
    return true;
  }

  /** In warped time, the length tells how close a view is. */
  #lengthOf(extent: Extent): number {
    return warpedLength(warpExtent(this.#page.warp, extent));
  }

  /** Closes what was opened last: the event, or the count that was zoomed in on. */
  back(): boolean {
    const page = this.#page;
    const shown = warpedLength(page.shown);
    // A reader who has zoomed out by hand since then is already back.
    this.#ways = this.#ways.filter(
      ({ extent }) => this.#lengthOf(extent ?? page.home) * CLOSER > shown,
    );
    const way = this.#ways.at(-1);
    if (way && (page.selection === null || page.selection === way.selection)) {
      this.#ways.pop();
      this.#event = way.event;
      this.#isAtCount = true;
      page.flyTo(way.extent);
      return true;
    }
    if (page.selection === null) return false;
    page.select(null);
    return true;
  }
}
