/** The state of a page whose timeline is there with all details of its events. */
import type { Placement } from '../../layout/first-load.ts';
import { byAnyId } from '../../timeline/changes/all-changes.ts';
import type { Timeline, TimelineEvent } from '../../timeline/timeline.ts';
import { translate } from '../../timeline/translation.ts';
import type { Address } from '../../view/address.ts';
import { eventsIn, filterEvents, type Filter } from '../../view/filter.ts';
import type { Grouped } from '../../view/grouping.ts';
import { searching } from './searching.ts';
import { Speech } from './speech.svelte.ts';
import { PageState } from './state.svelte.ts';
import { moreCharts } from './more-charts.svelte.ts';

export class WholeState extends PageState<Timeline> {
  protected override readonly original: Timeline;
  override readonly timeline: Timeline = $derived.by(() =>
    translate(this.original, this.words.language),
  );
  readonly #byId: ReadonlyMap<string, TimelineEvent> = $derived.by(() => byAnyId(this.timeline));
  override readonly events: readonly TimelineEvent[] = $derived.by(() => {
    const found = searching.come?.findIds(this.timeline, this.filter.query);
    return filterEvents(this.timeline, found, this.filter);
  });
  protected override readonly grouped: Grouped = $derived.by(() =>
    moreCharts.grouped(this.timeline, this.grouping, this.words),
  );
  override readonly litEvents: ReadonlySet<string> | null = $derived.by(() =>
    this.lit === null ? null : eventsIn(this.timeline, this.lit),
  );

  /** `first`: what to draw while a large timeline is being placed. */
  constructor(
    timeline: Timeline,
    address: Address = {},
    speech = new Speech(),
    first: Placement | null = null,
  ) {
    super(speech, first);
    this.original = timeline;
    this.restore(address);
  }

  override get stops(): readonly string[] {
    const shown = new Set(this.events.map(({ id }) => id));
    const chosen = this.timeline.story.map(({ event }) => event).filter((id) => shown.has(id));
    return chosen.length > 0 ? chosen : [...shown];
  }

  override event(id: string): TimelineEvent | undefined {
    return this.#byId.get(id);
  }

  override details(id: string): TimelineEvent | undefined {
    return this.event(id);
  }

  override narrow(part: Partial<Filter>): void {
    if (part.query) void searching.need();
    super.narrow(part);
  }
}
