/** The minimap: loaded when it comes into view. */
import { Late } from '../state/late.svelte.ts';

export const minimapPart = new Late(() => import('./Minimap.svelte'));

/** The height of the map and the space above it, as a CSS length: see Minimap.svelte. */
export const MINIMAP_HEIGHT = 'calc(46px + var(--space-3))';
