/** Whether the chart is a column. It is decided here alone. Pure. */

/** Below this width, in px, time runs down. */
const NARROW = 560;

/** A window of this width or less may have such a chart: it has margins besides. */
export const NARROW_WINDOW = 640;

export const isNarrow = (width: number): boolean => width < NARROW;

/** The most px that a page gives a column. */
export const HIGHEST = 1600;
