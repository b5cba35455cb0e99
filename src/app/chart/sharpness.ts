/** More device pixels per px than this, nobody sees. */
const SHARPEST = 4;

/** Device pixels per px for a canvas. A pinch enlarges the page as a whole. Browser only. */
export const sharpness = (): number =>
  Math.min(devicePixelRatio * (visualViewport?.scale ?? 1), SHARPEST);
