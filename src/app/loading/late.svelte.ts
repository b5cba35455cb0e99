/** A part of the page that is loaded when the reader first needs it, and then kept. */
import type { Component } from 'svelte';

export class Late<Props extends object> {
  /** Null until it has come. */
  component: Component<Props> | null = $state.raw(null);
  /** Whether the last load failed. */
  failed = $state(false);

  readonly #load: () => Promise<{ default: Component<Props> }>;
  #coming: Promise<void> | null = null;

  constructor(load: () => Promise<{ default: Component<Props> }>) {
    this.#load = load;
  }

  /** Settles once the part has come or has failed; then the next call tries again. Never rejects. */
  need(): Promise<void> {
    this.#coming ??= this.#load().then(
      ({ default: component }) => {
        this.failed = false;
        this.component = component;
      },
      () => {
        this.failed = true;
        this.#coming = null;
      },
    );
    return this.#coming;
  }
}
