/** A part of the page that is loaded when the reader first needs it, and then kept. */
import type { Component } from 'svelte';
import { Loading } from './loading.svelte.ts';

export class Late<Props extends object> extends Loading<{ default: Component<Props> }> {
  /** Null until it has come. */
  get component(): Component<Props> | null {
    return this.come?.default ?? null;
  }
}
