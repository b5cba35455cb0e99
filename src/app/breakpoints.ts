/** How high the chart is for a width, in px. Imports nothing: the page and the prerender agree. */
export const chartHeight = (width: number): number =>
  width >= 900 ? 640 : width >= 560 ? 600 : 520;
