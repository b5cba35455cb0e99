/** Timelines of any size, the same for the same seed, with every form of date. */
import { dateOf, dayNumber, startOfDay } from '../../src/time/civil-date.ts';
import { extent } from '../../src/time/extent.ts';
import { DAY, instant, MINUTE, SECOND } from '../../src/time/instant.ts';
import type { Precision } from '../../src/time/precision.ts';
import { SATURDAY_AND_SUNDAY } from '../../src/time/weekend.ts';
import { civilUnit, momentUnit, qualify, type DateUnit } from '../../src/time/unit.ts';
import {
  endAt,
  oneOf,
  OPEN,
  singleDate,
  spanOf,
  type Form,
  type When,
} from '../../src/time/when.ts';
import { isCorrected } from '../../src/timeline/changes/change.ts';
import {
  reportedBy,
  type EventWhen,
  type Timeline,
  type TimelineEvent,
} from '../../src/timeline/timeline.ts';

/** Numbers in [0, 1). Source: mulberry32, T. Ettinger. */
function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export function when(
  form: Form,
  precision: Precision,
  from: number,
  to: number,
  more: Partial<EventWhen> = {},
): EventWhen {
  const { approximate = false, uncertain = false } = more;
  return {
    ...dateOfForm(form, precision, from, to, { approximate, uncertain }),
    extent: extent(from, to),
    dating: { basis: 'stated', phrase: null, relativeTo: null, reason: '' },
    ...more,
  };
}

function dateOfForm(
  form: Form,
  precision: Precision,
  from: number,
  to: number,
  flags: Pick<DateUnit, 'approximate' | 'uncertain'>,
): When {
  const unit = (t: number) => qualify(unitAt(precision, t), flags);
  const first = Number.isFinite(from) ? unit(from) : null;
  const last = Number.isFinite(to) ? unit(to - 1) : null;
  if (form === 'single') return singleDate('', first!);
  if (form === 'one-of') return oneOf('', first, last);
  return spanOf('', first ? endAt(first) : OPEN, last ? endAt(last) : OPEN);
}

/** The unit that contains an instant. */
function unitAt(precision: Precision, t: number): DateUnit {
  const date = dateOf(instant(t));
  switch (precision) {
    case 'century':
      return civilUnit(precision, { year: Math.floor(date.year / 100) * 100, month: 1, day: 1 });
    case 'decade':
      return civilUnit(precision, { year: Math.floor(date.year / 10) * 10, month: 1, day: 1 });
    case 'year':
      return civilUnit(precision, { ...date, month: 1, day: 1 });
    case 'season':
      return civilUnit(precision, { ...date, day: 1 }, { season: 21 });
    case 'month':
      return civilUnit(precision, { ...date, day: 1 });
    case 'day':
      return civilUnit(precision, date);
    default: {
      const step = precision === 'second' ? SECOND : MINUTE;
      const offset = Math.floor((t - startOfDay(date)) / step) * step;
      return momentUnit(precision, date, { offset, ahead: 0 }, []);
    }
  }
}

export function event(
  id: string,
  date: EventWhen,
  more: Partial<TimelineEvent> = {},
): TimelineEvent {
  const { citations = [], differences = [], changes = [] } = more;
  return {
    id,
    language: 'en',
    title: id,
    label: id,
    summary: '',
    summarySpans: [],
    lane: 'a',
    status: 'reported',
    when: date,
    after: [],
    people: [],
    places: [],
    importance: 3,
    citations: [],
    differences: [],
    media: [],
    links: [],
    changes: [],
    formerly: [],
    // As in a compiled timeline, where an event has at least one.
    documentCount: reportedBy({ citations }).length || 1,
    differs: differences.length > 0,
    corrected: isCorrected({ changes }),
    ...more,
  };
}

const START = dayNumber({ year: 2020, month: 1, day: 1 }) * DAY;

export function timeline(events: readonly TimelineEvent[], lanes = ['a'], days = 8): Timeline {
  const known = events.map((e): number => e.when.extent.from).filter(Number.isFinite);
  const from = known.reduce((a, b) => Math.min(a, b), known[0] ?? START);
  return {
    id: 'synthetic',
    title: '',
    summary: '',
    summarySpans: [],
    language: 'en',
    headLanguage: 'en',
    translations: {},
    timeZone: 'UTC',
    clockChanges: [],
    home: extent(from, from + days * DAY),
    scale: null,
    story: [],
    lanes: lanes.map((id) => ({ id, name: `Lane ${id}` })),
    documents: [],
    events,
    spellings: [],
    changes: [],
    weekend: SATURDAY_AND_SUNDAY,
  };
}

/** The share of events that are bars; 30 % by default. */
export interface Mix {
  readonly bars?: number;
  /** The days over which the events are spread; by default a year for every 100 events. */
  readonly days?: number;
  readonly lanes?: number;
  /** Letters of the longest label; 36 by default. */
  readonly longest?: number;
}

const LETTERS = 'Council rejects the ceasefire plan, aid reaches Kherson: talks '.repeat(3);

export function synthetic(count: number, seed: number, mix: Mix = {}): Timeline {
  const next = random(seed);
  const days = mix.days ?? Math.max(8, count * 3.65);
  const lanes = 'abcdefgh'.slice(0, mix.lanes ?? 3).split('');
  const events = Array.from({ length: count }, (_, i) => {
    // Half of all events are crowded into a few stretches, like news.
    const where = next() < 0.5 ? next() : (Math.floor(next() * 7) + next() ** 3) / 7;
    const from = START + Math.floor(where * days) * DAY;
    const length = 18 + Math.floor(next() * ((mix.longest ?? 36) - 17));
    const shift = Math.floor(next() * 20);
    return event(`e${i}`, date(next, from, days, mix.bars ?? 0.3), {
      label: LETTERS.slice(shift, shift + length),
      lane: lanes[Math.floor(next() * lanes.length)]!,
      importance: 1 + Math.floor(next() ** 2 * 5),
      differences: next() < 0.2 ? [{ about: '', readings: [] }] : [],
    });
  });
  events.sort((a, b) => a.when.extent.from - b.when.extent.from);
  return timeline(events, lanes, days);
}

function date(next: () => number, from: number, days: number, bars: number): EventWhen {
  const kind = next();
  if (kind < bars) {
    const to = from + (1 + Math.floor(next() ** 4 * Math.min(days / 10, 400))) * DAY;
    const form = next();
    if (form < 0.4) return when('span', 'day', from, to);
    if (form < 0.5) return when('span', 'day', from, to, { core: extent(from + DAY / 2, to) });
    if (form < 0.6) return when('single', 'month', from, from + 30 * DAY);
    return when('one-of', 'day', from, to + DAY);
  }
  if (kind > 0.97) return when('one-of', 'day', -Infinity, from + DAY);
  if (kind > 0.95) return when('one-of', 'day', from, Infinity);
  if (kind > 0.85) {
    const at = from + Math.floor(next() * 1440) * MINUTE;
    return when('single', 'minute', at, at + MINUTE);
  }
  return when('single', 'day', from, from + DAY);
}
