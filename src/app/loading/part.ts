/** A component that is loaded on demand and may be closed. */
import type { PageState } from '../state/state.svelte.ts';
import type { Late } from './late.svelte.ts';

export type Part<Page extends PageState = PageState> = Late<{ page: Page; onclose: () => void }>;
