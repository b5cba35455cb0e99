/** How exactly a date is known. Pure. */

/** From coarse to fine. */
export const PRECISIONS = [
  'century',
  'decade',
  'year',
  'season',
  'month',
  'day',
  'hour',
  'minute',
  'second',
] as const;

export type Precision = (typeof PRECISIONS)[number];
export type ClockPrecision = 'hour' | 'minute' | 'second';
export type CivilPrecision = Exclude<Precision, ClockPrecision>;

export const isClock = (precision: Precision): precision is ClockPrecision =>
  precision === 'hour' || precision === 'minute' || precision === 'second';

export const isCivil = (precision: Precision): precision is CivilPrecision => !isClock(precision);

/** The finest of one or more precisions. */
export const finest = (precisions: readonly Precision[]): Precision =>
  PRECISIONS.findLast((each) => precisions.includes(each))!;

/** The coarsest of one or more precisions. */
export const coarsest = (precisions: readonly Precision[]): Precision =>
  PRECISIONS.find((each) => precisions.includes(each))!;

export const isCoarser = (a: Precision, b: Precision): boolean =>
  PRECISIONS.indexOf(a) < PRECISIONS.indexOf(b);
