/** Timelines as news is: most events on two days of a month or more. Home is all of it. */
import { extent } from '../../src/time/extent.ts';
import { DAY } from '../../src/time/instant.ts';
import type { Timeline } from '../../src/timeline/timeline.ts';
import { synthetic, timeline, when } from './synthetic.ts';

/** The share of marks on the busy days, and how many of those there are. */
const [SHARE, BUSY] = [0.65, 2];

export function bursty(count: number, seed: number): Timeline {
  const days = Math.max(12, Math.round(count / 4));
  const spread = synthetic(count, seed, { days, bars: 0.15 });
  // The same numbers for the same seed. Source: the generator of ANSI C.
  let state = seed * 7919 + 17;
  const next = (): number => (state = (state * 1103515245 + 12345) % 2 ** 31) / 2 ** 31;
  const { from: start } = spread.home;
  const busy = Array.from({ length: BUSY }, (_, k) => Math.floor(days * (0.75 + 0.2 * k)) - 1);
  const events = spread.events.map((event) => {
    const { form, precision, extent: own } = event.when;
    if (form !== 'single' || precision === 'month') return event;
    const from =
      next() > SHARE
        ? Math.floor(own.from / DAY) * DAY
        : start + busy[Math.floor(next() ** 2 * BUSY)]! * DAY;
    return { ...event, when: when('single', 'day', from, from + DAY) };
  });
  events.sort((a, b) => a.when.extent.from - b.when.extent.from);
  const made = timeline(events, ['a', 'b', 'c'], days);
  return { ...made, home: extent(start, start + days * DAY) };
}
