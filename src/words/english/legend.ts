/**
 * What the signs of the chart mean, in English. Part of `english.ts`.
 *
 * Most texts name no unit, since a bar may stand for hours or centuries. Only a mark and a pale bar
 * stand for one unit, and name it.
 */
import type { Encoding } from '../../layout/layout.ts';
import type { CivilPrecision, ClockPrecision } from '../../time/precision.ts';
import { joinTexts } from '../listing.ts';

/**
 * An encoding for a single unit is worded with the units that it stands for, from coarse to fine.
 */
export type LegendWords = Readonly<
  Record<Exclude<Encoding, 'moment' | 'ring' | 'pale'>, string> &
    Record<'moment', (units: readonly ClockPrecision[]) => string> &
    Record<'ring' | 'pale', (units: readonly CivilPrecision[]) => string>
>;

/** Each unit, and what is unknown within it. */
const THAT: Readonly<Record<CivilPrecision, readonly [unit: string, missing: string]>> = {
  century: ['that century', 'year'],
  decade: ['that decade', 'year'],
  year: ['that year', 'day'],
  season: ['that season', 'day'],
  month: ['that month', 'day'],
  day: ['that day', 'hour'],
};

const AT: Readonly<Record<ClockPrecision, string>> = {
  hour: 'in that hour',
  minute: 'at that minute',
  second: 'at that second',
};

const any = (units: readonly CivilPrecision[]): string =>
  joinTexts(units.map((unit) => THAT[unit][0]).reverse(), 'or');

export const ENGLISH_LEGEND: LegendWords = {
  moment: (units) => joinTexts(units.map((unit) => AT[unit]).reverse(), 'or'),
  ring: (units) =>
    `${any(units)}, ${units.length === 1 ? `${THAT[units[0]!][1]} not given` : 'not known more closely'}`,
  pale: (units) => `some time in ${any(units)}`,
  lasted: 'lasted this long',
  'uncertain-ends': 'lasted; began or ended somewhere in the pale part',
  part: 'lasted for some part of this time',
  'one-of': 'some time between these ends',
  bound: 'no later, or no earlier, than here',
  open: 'start or end not given',
  approximate: 'approximate, or uncertain',
  begun: 'goes on, but there is no room to draw it',
  claimed: 'claimed by one side',
  unconfirmed: 'not confirmed',
  planned: 'planned',
  important: 'what the story turns on',
  count: 'number of documents',
  differs: 'documents differ',
  corrected: 'corrected after publication',
  cluster: 'events too close to tell apart',
  evened: 'not to scale: busy times have more room',
  break: 'the scale changes here',
};
