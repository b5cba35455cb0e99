/** Which of two events is more important to an archive, and how many of a lane are let in. Pure. */

/** Labels count as no longer than this, in UTF-16 units. */
const LONGEST = 1023;

/** The greatest of the finer scores within one importance. */
export const HIGHEST_SCORE = 255;

/**
 * A whole number below 2²¹; the less, the more important. Importance decides first, then the score,
 * then the shorter label.
 *
 * @param importance from 1 to 5
 * @param score from 0 to 255; a source that has no finer scores gives 0
 * @param length of the label, in UTF-16 units
 */
export const weightOf = (importance: number, score: number, length: number): number =>
  ((5 - importance) * (HIGHEST_SCORE + 1) + HIGHEST_SCORE - score) * (LONGEST + 1) +
  Math.min(length, LONGEST);

/** The rows of a chart by which lanes share what is let in. */
const ROWS = 24;

/**
 * By lane: how many of its events are let into each cell. That is two for each row that the lane
 * would have in a chart of 24 rows. Rows are shared out by the square root of the lane's number of
 * events, and each lane has at least one.
 */
export function mostInCell(counts: readonly number[]): number[] {
  const rows = counts.map(() => 1);
  for (let left = ROWS - counts.length; left > 0; left--) {
    const claims = rows.map((n, lane) => Math.sqrt(counts[lane]!) / (2 * n + 1));
    rows[claims.indexOf(Math.max(...claims))]!++;
  }
  return rows.map((n) => 2 * n);
}
