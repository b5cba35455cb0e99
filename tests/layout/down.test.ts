/** Columns: what tests/layout/claims.ts promises, and what a column adds. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  homeExtent,
  layout,
  makeWarpFor,
  viewLimits,
  type Placement,
} from '../../src/layout/index.ts';
import type { Item, Layout, Size } from '../../src/layout/layout.ts';
import { measure } from '../../src/layout/text/measure.ts';
import { extent } from '../../src/time/extent.ts';
import { DAY } from '../../src/time/instant.ts';
import { unwarpExtent, warpedExtent } from '../../src/time/warp.ts';
import { parseTimeline } from '../../src/timeline/parse.ts';
import { TIME_SCALES, type Timeline } from '../../src/timeline/timeline.ts';
import { breaches } from './column-claims.ts';
import { jumps } from './claims.ts';
import { event, synthetic, timeline as made, when } from './synthetic.ts';
import { frames } from './walk.ts';
import { prepare } from './placement/in-english.ts';

const FILE = new URL('../../public/timelines/paris-summit.json', import.meta.url);
const summit = parseTimeline(JSON.parse(readFileSync(FILE, 'utf8'))).timeline!;

const SIZES: readonly Size[] = [280, 328, 400, 559].flatMap((width) =>
  [400, 640, 900].map((height) => ({ width, height })),
);

function swept(timeline: Timeline, size: Size, factor: number): string[] {
  return TIME_SCALES.flatMap((scale) => {
    const warp = makeWarpFor(timeline, true, scale);
    const placement = prepare(timeline, { ...size, measure, warp });
    return [0.02, 0.5, 0.86, 0.998].flatMap((share) => {
      const walk = frames(placement, size.width, share, factor);
      return walk.flatMap((frame, k) => [
        ...breaches(placement, frame, walk[k - 1]),
        ...(k % 4 === 0 ? panned(placement, frame) : []),
      ]);
    });
  });
}

/** The violations in views beside a frame. */
const panned = (placement: Placement, { warped: { from, to }, size }: Layout): string[] =>
  [-0.61, -0.07, 0.23].flatMap((share) => {
    const shift = share * (to - from);
    const shown = unwarpExtent(placement.warp, warpedExtent(from + shift, to + shift));
    const view = { extent: shown, selection: null };
    return breaches(placement, layout(placement, view, size));
  });

const atHome = (placement: Placement, size: Size, selection: string | null = null): Layout =>
  layout(placement, { extent: homeExtent(placement), selection }, size);

describe('from all to the finest zoom, every promise holds', () => {
  test.for(SIZES)('for the summit at $width × $height', (size) => {
    expect(swept(summit, size, 1.17)).toEqual([]);
  });

  test.for(SIZES)('for any events at $width × $height', (size) => {
    expect(swept(synthetic(120, size.width + size.height), size, 1.4)).toEqual([]);
    expect(swept(synthetic(60, size.width, { days: 6, bars: 0.5 }), size, 1.4)).toEqual([]);
  });

  test('for a thousand events', () => {
    expect(swept(synthetic(1000, 9), { width: 328, height: 640 }, 1.31)).toEqual([]);
  });
});

test('time runs down under 560 px of width, and only there', () => {
  const oriented = (width: number): string => {
    const size = { width, height: 640 };
    return atHome(prepare(summit, { ...size, measure }), size).orientation;
  };
  expect([280, 559, 560, 1200].map(oriented)).toEqual(['down', 'down', 'across', 'across']);
});

describe('on a telephone', () => {
  const size = { width: 328, height: 640 };
  const placement = prepare(summit, { ...size, measure });

  test('home shows as many labels as there is room for, each whole and in full ink', () => {
    const { items, unlabelled, strip } = atHome(placement, size);
    expect(items.length).toBeGreaterThanOrEqual(8);
    expect(items.map(({ event }) => event)).toContain('summit');
    for (const { box, opacity } of items) {
      expect(box.y).toBeGreaterThanOrEqual(0);
      expect(box.y + box.height).toBeLessThanOrEqual(size.height);
      expect(opacity).toBe(1);
    }
    const counted = strip.reduce((n, mark) => n + (mark.kind === 'dot' ? 1 : mark.count), 0);
    expect(counted).toBe(items.length + unlabelled);
  });

  test('at the finest zoom every event of the fullest day can be read', () => {
    const { shortest } = viewLimits(placement);
    const days = summit.events.map(({ when: { extent: of } }) => of.from).filter(Number.isFinite);
    const labels = new Set<string>();
    const first = Math.min(...days.filter((day) => day > summit.home.from));
    for (let from = first - DAY; from < summit.home.to; from += shortest / 4) {
      const shown = { extent: extent(from, from + shortest), selection: null };
      layout(placement, shown, size).items.forEach((item) => labels.add(item.event));
    }
    const begun = summit.events.filter(({ when: { extent: of } }) =>
      of.from === -Infinity ? of.to > summit.home.from : of.from >= summit.home.from,
    );
    expect(begun.filter(({ id }) => !labels.has(id)).map(({ id }) => id)).toEqual([]);
  });

  test('panning moves every label by the same, and changes nothing else', () => {
    const { from, to } = homeExtent(placement);
    const zoom = size.height / (to - from);
    const seen = new Map<string, Item>();
    for (let step = -10; step <= 10; step++) {
      const shift = (step * (to - from)) / 13;
      const view = { extent: extent(from + shift, to + shift), selection: null };
      const frame = layout(placement, view, size);
      expect(breaches(placement, frame)).toEqual([]);
      for (const item of frame.items) {
        const still = item.label.y + shift * zoom;
        const before = seen.get(item.event);
        seen.set(item.event, { ...item, label: { ...item.label, y: still } });
        if (!before) continue;
        expect(Math.abs(before.label.y - still)).toBeLessThan(1e-3);
        expect(item.label.lines.length).toBe(before.label.lines.length);
      }
    }
    expect(seen.size).toBeGreaterThanOrEqual(8);
  });

  test('zooming out and back gives the same picture', () => {
    const before = atHome(placement, size);
    frames(placement, size.width, 0.5, 2);
    expect(atHome(placement, size)).toEqual(before);
    expect(atHome(prepare(summit, { ...size, measure }), size)).toEqual(before);
  });

  test('a chosen event has its label while any of its bar is in view', () => {
    const bar = summit.events.find(({ id }) => id === 'maduro-captured')!;
    const from = bar.when.extent.from + 2 * DAY;
    const view = { extent: extent(from, from + DAY), selection: bar.id };
    const chosen = layout(placement, view, size).items.find(({ selected }) => selected)!;
    expect(chosen.forced).toBe(true);
    expect(chosen.box.y).toBeGreaterThanOrEqual(0);
    const unchosen = layout(placement, { ...view, selection: null }, size);
    expect(unchosen.items.map((item) => item.event)).not.toContain(bar.id);
    expect(unchosen.passing.map((item) => item.event)).toContain(bar.id);
  });
});

test('more bars at once than there are columns are only begun, the least important of them', () => {
  const events = Array.from({ length: 7 }, (_, i) =>
    event(`e${i}`, when('span', 'day', i * DAY, 40 * DAY), { importance: i < 3 ? 1 : 4 }),
  );
  const size = { width: 328, height: 900 };
  const placement = prepare(made(events, ['a']), { ...size, measure });
  const shown = { extent: extent(-DAY, 10 * DAY), selection: null };
  const { items } = layout(placement, shown, size);
  const begun = items.filter(({ tie }) => !tie).map((item) => item.event);
  expect(begun.length).toBeGreaterThan(0);
  expect(begun.every((id) => ['e0', 'e1', 'e2'].includes(id))).toBe(true);
  expect(new Set(items.flatMap(({ bar, tie }) => (bar && tie ? [bar.y] : []))).size).toBe(4);
});

describe('each of these checks can fail', () => {
  const size = { width: 328, height: 640 };
  const broken = (change: (placement: Placement) => void): string => {
    const placement = prepare(synthetic(300, 4), { ...size, measure });
    const whole = frames(placement, size.width, 0.5, 1.1);
    expect(whole.flatMap((frame) => breaches(placement, frame))).toEqual([]);
    // Another object, because what was measured for the first one is kept.
    const changed = { ...placement };
    change(changed);
    const walk = frames(changed, size.width, 0.5, 1.1);
    return walk
      .flatMap((frame, k) => [...breaches(changed, frame), ...jumps(changed, whole[k]!, frame)])
      .join('\n');
  };

  test('labels that show too early', () => {
    const early = ({ positions }: Placement) =>
      positions.activation.forEach((zoom, i, all) => (all[i] = zoom * 0.97));
    expect(broken(early)).toContain('overlaps');
  });

  test('labels that show later than they did', () => {
    expect(broken(({ positions }) => positions.activation.fill(1))).toContain('disappears');
  });

  test('lines that are too long', () => {
    const wide = ({ entries: { down } }: Placement): void => {
      Object.assign(down!, { width: down!.width + 60 });
    };
    expect(broken(wide)).toContain('is cut');
  });

  test('labels that move against their instant', () => {
    const moved = ({ entries }: Placement): void => {
      for (const shape of entries.shape) Object.assign(shape, { anchor: shape.anchor + 1e9 });
    };
    expect(broken(moved)).toContain('px off');
  });

  test('bars in one column', () => {
    const all = ({ entries: { down } }: Placement): void => void down!.barTrack.fill(0);
    expect(broken(all)).toContain('lies on that of');
  });

  test('bars among the marks', () => {
    const near = ({ entries: { down } }: Placement): void => {
      Object.assign(down!, { barX: down!.markX - 1 });
    };
    expect(broken(near)).toContain('lies on a mark');
  });
});
