/** Nobody can see more device pixels per px than this. */
const SHARPEST = 4;

/** Device pixels per px for a canvas. A pinch zooms the whole page, so it counts. Browser only. */
export const sharpness = (): number =>
  Math.min(devicePixelRatio * (visualViewport?.scale ?? 1), SHARPEST);
