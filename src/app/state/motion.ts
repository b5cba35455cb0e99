/** How much motion the reader wants. Browser only. */
export const prefersStillness = (): boolean =>
  matchMedia('(prefers-reduced-motion: reduce)').matches;

export const scrollBehavior = (): ScrollBehavior => (prefersStillness() ? 'instant' : 'smooth');
