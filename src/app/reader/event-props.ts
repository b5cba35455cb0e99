/** What every way to show the selected event is given. */
import type { Snippet } from 'svelte';
import type { IndexedEvent } from '../../timeline/timeline-index.ts';
import type { TimelineEvent } from '../../timeline/timeline.ts';
import type { PageState } from '../state/state.svelte.ts';

export interface EventProps {
  event: TimelineEvent;
  page: PageState;
  /** Called when the reader turns to the event before or after. */
  ongo: (to: IndexedEvent) => void;
  onclose: () => void;
  /** Renders the images of an event; missing in an embed. */
  images?: Snippet<[TimelineEvent]> | undefined;
}
