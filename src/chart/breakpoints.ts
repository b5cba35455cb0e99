/** How high the chart is for a width, in px. The page and the pages without scripts share it. */
export const chartHeight = (width: number): number => (width >= 560 && width < 900 ? 600 : 640);
