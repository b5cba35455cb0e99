/** How wide the chart is, in px. The page and the pages without scripts share it. */

const LEAST = 280;

/** @param free px that there are */
export const chartWidth = (free: number): number => Math.max(LEAST, Math.round(free));
