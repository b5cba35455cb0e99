/**
 * Takes the place of d3-transition where the page is built (vite.config.ts). d3-zoom imports it to
 * end a transition when a gesture begins; ours starts none, and it would bring colours, timers and
 * tweens with it: 10 kB gzipped.
 */
export function interrupt(): void {}
