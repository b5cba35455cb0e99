/** The minimap of an archive: all its events, as its head counts them. Pure. */
import type { HeadJson } from '../../archive/format.ts';
import { minimap } from '../../layout/first-load.ts';
import { duration } from '../../time/extent.ts';

/** Px of one bin. */
const BIN = 6;

/** @param lanes ids of those that are shown; empty for all */
export const countMinimap =
  (head: HeadJson, lanes: readonly string[]): typeof minimap =>
  (placement, width) => {
    const { entries } = placement;
    const drawn = minimap({ ...placement, entries: { ...entries, count: 0 } }, width, BIN);
    const count = Math.max(1, Math.ceil(width / BIN));
    const bins = Array.from({ length: count }, (_, k) => ({
      ...{ x: k * BIN, width: BIN, total: 0, lanes: head.lanes.map(() => 0) },
    }));
    const [from, to] = head.extent;
    head.minimap.forEach((parts, lane) => {
      if (lanes.length > 0 && !lanes.includes(head.lanes[lane]!.id)) return;
      parts.forEach((n, k) => {
        const t = from + ((k + 0.5) * (to - from)) / parts.length;
        const share = (t - drawn.extent.from) / duration(drawn.extent);
        const bin = bins[Math.min(count - 1, Math.max(0, Math.floor((share * width) / BIN)))]!;
        bin.lanes[lane]! += n;
        bin.total += n;
      });
    });
    const most = bins.reduce((sofar, { total }) => Math.max(sofar, total), 0);
    return { ...drawn, bins: bins.filter(({ total }) => total > 0), most };
  };
