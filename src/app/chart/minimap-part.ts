/** The minimap: loaded when it comes into view. */
import { Late } from '../loading/late.svelte.ts';

export const minimapPart = new Late(() => import('./Minimap.svelte'));

/** Its map and the space above, in CSS: see Minimap.svelte. */
export const MINIMAP_HEIGHT = 'calc(46px + var(--space-3))';
