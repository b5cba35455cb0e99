/** A component that is loaded on demand and may be closed. */
import type { Late } from './late.svelte.ts';

/** Without `Page`, one for a page of whatever kind. */
export type Part<Page = never> = Late<{ page: Page; onclose: () => void }>;
