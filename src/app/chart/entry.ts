/**
 * What can be pressed in the chart, in order of time: every event that is drawn in its row, every
 * count of the strip, and every dot there whose event has no label. Pure.
 */
import { keepAlike } from '../../chart/alike.ts';
import { rounded } from '../../chart/moves.ts';
import type { Box, Item, Layout, Passing, Size, StripMark } from '../../layout/layout.ts';

export type Cluster = Extract<StripMark, { kind: 'cluster' }>;

export interface Entry {
  /** Stable from frame to frame, as the layout's are. */
  readonly key: string;
  /** The event's id; of a count the first that it holds. */
  readonly event: string;
  /** Null for an event. Its place is the entry's, and not in it. */
  readonly cluster: Cluster | null;
  readonly selected: boolean;
  /** A count that no zoom parts. */
  readonly tight: boolean;
  /** What can be pressed, in px of the chart. */
  readonly left: number;
  readonly top: number;
  readonly size: Size;
  /**
   * Where its time is, and where it stands across that: where time runs down, `x` is a height. The
   * order of `x` is that of time and so the same at every zoom, whichever side its label is on.
   */
  readonly x: number;
  readonly y: number;
  /** It began before the view: `x` is where the view cuts it, and others may stand there. */
  readonly isCut: boolean;
}

/**
 * Px: the least that a pointer must be able to hit (WCAG 2.2, 2.5.8). Marks of the strip are that
 * far apart, so each has all of it: its button is larger than what is drawn.
 */
const TARGET = 24;

/** @param closest the picture is as close as it gets. */
export function entries({ items, passing, strip, orientation }: Layout, closest: boolean): Entry[] {
  const down = orientation === 'down';
  const faded = items.filter(({ opacity }) => opacity === 0);
  const drawn = (item: Item | Passing, x: number): Entry => ({
    key: `event ${item.event}`,
    event: item.event,
    cluster: null,
    selected: item.selected,
    tight: false,
    ...placed(item.box),
    x,
    y: down ? item.box.x : item.box.y,
    isCut: item.bar?.start === 'beyond',
  });
  return [
    ...items
      .filter(({ opacity }) => opacity > 0)
      .map((item) => drawn(item, item.bar ? item.bar.x0 : item.mark![down ? 'y' : 'x'])),
    ...passing.map((item) => drawn(item, item.bar.x0)),
    ...strip.flatMap((mark): Entry[] => {
      const isCount = mark.kind === 'cluster';
      if (!isCount && mark.labelled && !faded.some(({ event }) => event === mark.event)) return [];
      return [
        {
          key: isCount ? `count ${mark.key}` : `event ${mark.event}`,
          event: isCount ? mark.events[0] : mark.event,
          cluster: isCount ? { ...mark, x: 0, y: 0 } : null,
          selected: false,
          tight: isCount && closest,
          ...placed(around(mark)),
          x: down ? mark.y : mark.x,
          y: (down ? mark.x : mark.y) - TARGET / 2,
          isCut: false,
        },
      ];
    }),
  ].sort((a, b) => Number(b.isCut) - Number(a.isCut) || a.x - b.x || a.y - b.y);
}

const placed = ({ x, y, width, height }: Box): Pick<Entry, 'left' | 'top' | 'size'> => ({
  left: x,
  top: y,
  size: { width: rounded(width), height: rounded(height) },
});

const around = ({ x, y }: StripMark): Box => ({
  x: x - TARGET / 2,
  y: y - TARGET / 2,
  width: TARGET,
  height: TARGET,
});

/** The one before where the two, of one key, differ in nothing but their place. */
export const keepEntry = <E extends Entry>(before: E, now: E): E =>
  keepAlike(before, now, ['left', 'top', 'x', 'y', 'isCut']);
