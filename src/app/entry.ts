/**
 * What can be pressed in the chart, in order of time: every event that is drawn in its row, every
 * count of the strip, and every dot there whose event has no label. Pure; imports `layout`.
 */
import type { Box, Layout, StripMark } from '../layout/layout.ts';

export type Cluster = Extract<StripMark, { kind: 'cluster' }>;

export interface Entry {
  /** Stable from frame to frame, as the layout's are. */
  readonly key: string;
  /** The event's id; of a count the first that it holds. */
  readonly event: string;
  /** Null for an event. */
  readonly cluster: Cluster | null;
  readonly selected: boolean;
  /** What can be pressed, in px of the chart. */
  readonly box: Box;
  /** Where it is along time and across it: where time runs down, `x` is its height. */
  readonly x: number;
  readonly y: number;
}

/**
 * Px: the least that a pointer must be able to hit (WCAG 2.2, 2.5.8). Marks of the strip are that
 * far apart, so each has all of it: its button is larger than what is drawn.
 */
const TARGET = 24;

export function entries({ items, passing, strip, orientation }: Layout): Entry[] {
  const down = orientation === 'down';
  const placed = (box: Box) => (down ? { box, x: box.y, y: box.x } : { box, x: box.x, y: box.y });
  return [
    ...[...items, ...passing].map(({ event, selected, box }) => ({
      key: `event ${event}`,
      event,
      cluster: null,
      selected,
      ...placed(box),
    })),
    ...strip.flatMap((mark): Entry[] => {
      const isCount = mark.kind === 'cluster';
      if (!isCount && mark.labelled) return [];
      return [
        {
          key: isCount ? `count ${mark.key}` : `event ${mark.event}`,
          event: isCount ? mark.events[0] : mark.event,
          cluster: isCount ? mark : null,
          selected: false,
          ...placed(around(mark)),
        },
      ];
    }),
  ].sort((a, b) => a.x - b.x || a.y - b.y);
}

const around = ({ x, y }: StripMark): Box => ({
  x: x - TARGET / 2,
  y: y - TARGET / 2,
  width: TARGET,
  height: TARGET,
});
