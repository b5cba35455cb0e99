/**
 * The dates from which places have had their weekends.
 *
 * The CLDR gives only the present weekends. If a weekend is known to be new, the earlier one is
 * given here, or nothing. Otherwise a chart of earlier years would shade working days.
 */

/** The first day on which the weekend holds, and its days; 1 is Monday. The last is the CLDR's. */
type Period = readonly [from: string, ...days: number[]];

/**
 * Before the middle of the twentieth century most people in most countries worked on Saturdays. If
 * nothing else is known, weekends are shaded from here on.
 */
export const SINCE = '1950-01-01';

/**
 * For countries whose weekend is not Saturday and Sunday and began at about the turn of the
 * century. By this year all of them had it.
 */
const SETTLED = '2010-01-01';

/** By territory (ISO 3166). */
export const HISTORY: Readonly<Record<string, readonly Period[]>> = {
  // The federal government dropped Thursday and Friday on 1 September 2006, Friday on 1 January
  // 2022.
  AE: [
    ['2006-09-01', 5, 6],
    ['2022-01-01', 6, 7],
  ],
  BH: [['2006-09-01', 5, 6]],
  // Thursday and Friday since 1976; executive decree 09-244 of 22 July 2009.
  DZ: [
    ['1977-01-01', 4, 5],
    ['2009-08-14', 5, 6],
  ],
  // Order 18 of the interim government: Saturday, 26 February 2005, was the first day off.
  IQ: [['2005-02-26', 5, 6]],
  KW: [['2007-09-01', 5, 6]],
  OM: [['2013-05-01', 5, 6]],
  // Royal order A/185 of 23 June 2013.
  SA: [['2013-06-29', 5, 6]],
  // Thursday, 15 August 2013, was the first working Thursday.
  YE: [['2013-08-15', 5, 6]],
  AF: [[SETTLED, 4, 5]],
  EG: [[SETTLED, 5, 6]],
  IL: [[SETTLED, 5, 6]],
  IR: [[SETTLED, 5]],
  JO: [[SETTLED, 5, 6]],
  LY: [[SETTLED, 5, 6]],
  QA: [[SETTLED, 5, 6]],
  SD: [[SETTLED, 5, 6]],
  SY: [[SETTLED, 5, 6]],
  // Five-day weeks: Russia since March 1967, China since May 1995, Japan's government since 1992.
  CN: [['1995-05-01', 6, 7]],
  JP: [['1992-05-01', 6, 7]],
  RU: [['1967-03-14', 6, 7]],
};
