/**
 * Everything that can be pressed in the chart, in order of time: every event drawn in its row,
 * every count of the strip, and every dot there whose event has no label. Pure.
 */
import { keepAlike } from '../../chart/alike.ts';
import { roundPx } from '../../chart/moves.ts';
import type { Box, Item, Layout, Passing, Size, StripMark } from '../../layout/layout.ts';

export type Cluster = Extract<StripMark, { kind: 'cluster' }>;

export interface Target {
  /** Stays the same from frame to frame, like the keys of the layout. */
  readonly key: string;
  /** The id of the event; for a count, of its first event. */
  readonly event: string;
  /** Null for an event. The position is the target's own. */
  readonly cluster: Cluster | null;
  readonly selected: boolean;
  /** A count that no zoom can split. */
  readonly tight: boolean;
  /** The area that can be pressed, in px of the chart. */
  readonly left: number;
  readonly top: number;
  readonly size: Size;
  /**
   * `x` is the position along time and `y` the one across it, so in a column `x` is a height. The
   * order of `x` is that of time. It is the same at every zoom, whichever side a label is on.
   */
  readonly x: number;
  readonly y: number;
  /** It began before the view: `x` is at the edge of the view, where other targets may be too. */
  readonly isCut: boolean;
}

/**
 * The minimum size of a target in px (WCAG 2.2, 2.5.8). Marks of the strip are this far apart, so
 * each gets it in full: its button is larger than the mark.
 */
const TARGET = 24;

/** @param closest whether the chart cannot zoom in further */
export function makeTargets(
  { items, passing, strip, orientation }: Layout,
  closest: boolean,
): Target[] {
  const down = orientation === 'down';
  const labelled = new Set(items.map(({ event }) => event));
  const bars = passing.filter(({ event }) => !labelled.has(event));
  const drawnAlready = new Set([...labelled, ...bars.map(({ event }) => event)]);
  const drawn = (item: Item | Passing, x: number): Target => ({
    key: `event ${item.event}`,
    event: item.event,
    cluster: null,
    selected: item.selected,
    tight: false,
    ...areaOf(item.box),
    x,
    y: down ? item.box.x : item.box.y,
    isCut: item.bar?.start === 'beyond',
  });
  return [
    ...items.map((item) => drawn(item, item.bar ? item.bar.x0 : item.mark![down ? 'y' : 'x'])),
    ...bars.map((item) => drawn(item, item.bar.x0)),
    ...strip.flatMap((mark): Target[] => {
      const isCount = mark.kind === 'cluster';
      if (!isCount && drawnAlready.has(mark.event)) return [];
      return [
        {
          key: isCount ? `count ${mark.key}` : `event ${mark.event}`,
          event: isCount ? mark.events[0]! : mark.event,
          cluster: isCount ? { ...mark, x: 0, y: 0 } : null,
          selected: false,
          tight: isCount && closest,
          ...areaOf(around(mark)),
          x: down ? mark.y : mark.x,
          y: (down ? mark.x : mark.y) - TARGET / 2,
          isCut: false,
        },
      ];
    }),
  ].sort((a, b) => Number(b.isCut) - Number(a.isCut) || a.x - b.x || a.y - b.y);
}

/** The keys of all targets of a layout. */
export const keysOf = (layout: Layout): string[] =>
  makeTargets(layout, false).map(({ key }) => key);

const areaOf = ({ x, y, width, height }: Box): Pick<Target, 'left' | 'top' | 'size'> => ({
  left: x,
  top: y,
  size: { width: roundPx(width), height: roundPx(height) },
});

const around = ({ x, y }: StripMark): Box => ({
  x: x - TARGET / 2,
  y: y - TARGET / 2,
  width: TARGET,
  height: TARGET,
});

/** The earlier one if the two, which share a key, differ only in position. */
export const keepTarget = <E extends Target>(before: E, now: E): E =>
  keepAlike(before, now, ['left', 'top', 'x', 'y', 'isCut']);
