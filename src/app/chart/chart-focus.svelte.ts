/**
 * Where in the chart a reader without a pointer is: at an event, or at a count of the strip. What
 * is drawn comes and goes with each zoom; the event that focus follows stays, so that it goes with
 * its event into a count and out again.
 */
import { duration, type Extent } from '../../time/extent.ts';
import type { Entry } from './entry.ts';
import type { PageState } from '../state/state.svelte.ts';

/** From where a reader went into a count. */
interface Way {
  /** Null for home. */
  readonly extent: Extent | null;
  readonly event: string;
  /** What was chosen then: what is chosen later is closed first. */
  readonly selection: string | null;
}

/** Less than this much closer is not closer: the count would not part. */
const CLOSER = 0.97;

export class ChartFocus {
  readonly #page: PageState;
  #event: string | null = $state(null);
  /** Rather the count that holds the event than the event's own label. */
  #isAtCount = $state(false);
  #ways: Way[] = [];

  constructor(page: PageState) {
    this.#page = page;
  }

  /** The one entry that Tab reaches: null only where there is none. */
  among(all: readonly Entry[]): Entry | null {
    const followed = this.#event ?? this.#page.selection;
    if (followed === null) return all[0] ?? null;
    const own = all.find(({ cluster, event }) => !cluster && event === followed);
    if (own && !this.#isAtCount) return own;
    const count = all.find(({ cluster }) => cluster?.events.includes(followed));
    return count ?? own ?? this.#nearest(all, followed);
  }

  /** Where the event is out of view, or one of the many that a count does not name. */
  #nearest(all: readonly Entry[], event: string): Entry | null {
    const place = this.#page.event(event)?.when.extent;
    if (!place) return all[0] ?? null;
    let nearest: Entry | null = null;
    let least = Infinity;
    for (const entry of all) {
      const { from, to } = entry.cluster?.extent ?? this.#page.event(entry.event)!.when.extent;
      const apart = Math.max(0, from - place.to, place.from - to);
      if (nearest === null || apart < least) [nearest, least] = [entry, apart];
    }
    return nearest;
  }

  at({ event, cluster }: Entry): void {
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

  /** At an event, wherever it is by now: in view after this, unless in a count. */
  atEvent(id: string): void {
    this.follow(id);
    const event = this.#page.event(id);
    if (event) this.#page.reveal(event);
  }

  /** Comes so close that a count parts; false where the picture is as close as it gets. */
  into(entry: Entry): boolean {
    const page = this.#page;
    if (!entry.cluster) return false;
    const target = page.framed(entry.cluster.extent);
    if (page.isClosest || duration(target) > duration(page.extent) * CLOSER) return false;
    const { extent = null, selection = null } = page.address;
    this.at(entry);
    this.#ways.push({ extent, event: entry.event, selection });
    page.flyTo(target);
    return true;
  }

  /** Closes what was opened last: the event, or the count that was gone into. */
  back(): boolean {
    const page = this.#page;
    const shown = duration(page.extent);
    // Who has since zoomed out by hand is back already.
    this.#ways = this.#ways.filter(({ extent }) => duration(extent ?? page.home) * CLOSER > shown);
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
