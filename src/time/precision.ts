/** How exactly a date is known. Pure; imports nothing. */

/** From coarse to fine. */
export const PRECISIONS = ['year', 'month', 'day', 'hour', 'minute', 'second'] as const;

export type Precision = (typeof PRECISIONS)[number];
