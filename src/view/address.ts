/**
 * A View as the fragment of an address, and back. Pure.
 *
 * `#from=2025-12-30&to=2026-01-07&event=summit`: extents are civil dates that a person can read and
 * edit, as fine as the picture needs and no finer. Anything that cannot be read is ignored, so a
 * damaged link still opens the page.
 */
import { duration, extent, type Extent } from '../time/extent.ts';
import { DAY, HOUR, MINUTE, SECOND, type Instant } from '../time/instant.ts';
import { lengthAround, TO_SCALE, warpedLength, warpExtent, type Warp } from '../time/warp.ts';
import { formatInstant, parseInstant } from '../time/iso.ts';
import { TIME_SCALES, type TimeScale } from '../timeline/timeline.ts';
import { languageOf, type Language } from './language.ts';
import { isFiltering, parseFilter, writeFilter, type Filter } from './filter.ts';
import { GROUPINGS, type Grouping } from './grouping.ts';
import type { View } from './view.ts';

/** What an address may say; each part may be missing. */
export type Address = Partial<View> & {
  readonly filter?: Filter;
  readonly grouping?: Grouping;
  readonly scale?: TimeScale;
  /** Id of the document whose events are highlighted. */
  readonly lit?: string;
  readonly theme?: 'light' | 'dark';
  readonly language?: Language;
};

/**
 * Ends are rounded to a unit that is at most this fraction of the view: a quarter pixel on 1,000 px.
 */
const STEPS = 4000;

/**
 * Rounds an extent to one that an address can hold. Each end is on a whole unit, which is coarser
 * where time has less room.
 */
export function roundExtent(shown: Extent, warp: Warp = TO_SCALE): Extent {
  const length = warpedLength(warpExtent(warp, shown));
  const round = (t: number): number => {
    const isFine = (unit: number): boolean => length / lengthAround(warp, t, unit) >= STEPS;
    const unit = [DAY, HOUR, 15 * MINUTE, MINUTE, 15 * SECOND].find(isFine) ?? SECOND;
    return Math.round(t / unit) * unit;
  };
  return extent(round(shown.from), round(shown.to));
}

/** The finest that an address can hold. */
const toSeconds = ({ from, to }: Extent): Extent =>
  extent(Math.round(from / SECOND) * SECOND, Math.round(to / SECOND) * SECOND);

const read = (text: string | null): Instant | null => (text === null ? null : parseInstant(text));

export function parseAddress(fragment: string): Address {
  const fields = new URLSearchParams(fragment.replace(/^#/, ''));
  const from = read(fields.get('from'));
  const to = read(fields.get('to'));
  const event = fields.get('event');
  const grouping = GROUPINGS.find((each) => each === fields.get('group'));
  const scale = TIME_SCALES.find((each) => each === fields.get('scale'));
  const theme = fields.get('theme');
  const language = languageOf(fields.get('lang') ?? '');
  const filter = parseFilter(fields);
  const lit = fields.get('lit');
  return {
    ...(from !== null && to !== null && duration({ from, to }) > 0 && { extent: { from, to } }),
    ...(event && { selection: event }),
    ...(isFiltering(filter) && { filter }),
    ...(grouping && { grouping }),
    ...(scale && { scale }),
    ...(lit && { lit }),
    ...((theme === 'light' || theme === 'dark') && { theme }),
    ...(language && { language }),
  };
}

/** The fragment without `#`; empty if there is nothing to say. */
export function formatAddress(address: Address): string {
  const { extent, selection, filter, grouping, scale, lit, theme, language } = address;
  const fields = new URLSearchParams();
  if (extent) {
    const { from, to } = toSeconds(extent);
    fields.set('from', formatInstant(from));
    fields.set('to', formatInstant(to));
  }
  if (selection) fields.set('event', selection);
  if (filter) writeFilter(filter, fields);
  if (grouping) fields.set('group', grouping);
  if (scale) fields.set('scale', scale);
  if (lit) fields.set('lit', lit);
  if (theme) fields.set('theme', theme);
  if (language) fields.set('lang', language);
  return fields.toString().replaceAll('%3A', ':').replaceAll('%2C', ',');
}
