/** A component that is loaded on demand and may be closed. */
import type { Component } from 'svelte';
import type { PageState } from '../state/state.svelte.ts';

export type Part = Promise<{ default: Component<{ page: PageState; onclose: () => void }> }>;
