/** Writes the numbers of dates and clocks with as many digits as formats require. Pure. */

/** `06` */
export const twoDigits = (n: number): string => String(n).padStart(2, '0');
