/** The flight that is under way, if one is; loaded when it is first wanted. */
import type { Extent } from '../../time/extent.ts';

export class Flying {
  #stop: (() => void) | null = null;

  /** Cut short by any other movement. */
  stop(): void {
    this.#stop?.();
  }

  /** @param show is called as flight.ts calls it. Where that cannot be loaded, the picture jumps. */
  start(from: () => Extent, to: Extent, show: (extent: Extent, landed: boolean) => void): void {
    this.stop();
    let called = true;
    this.#stop = () => (called = false);
    import('./flight.ts').then(
      ({ flight }) => {
        if (called) this.#stop = flight(from(), to, show);
      },
      () => called && show(to, true),
    );
  }
}
