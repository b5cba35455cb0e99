/** How high the chart is for a width, in px. Imports nothing: the page and the prerender agree. */
export const chartHeight = (width: number): number => (width >= 560 && width < 900 ? 600 : 640);
