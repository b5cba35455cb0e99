/**
 * Replaces d3-transition when the page is built (vite.config.ts). d3-zoom imports it to end a
 * transition when a gesture begins. Our page starts no transitions, and d3-transition would add
 * colours, timers and tweens: 10 kB gzipped.
 */
export function interrupt(): void {}
