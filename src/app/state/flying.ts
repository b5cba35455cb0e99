/** The flight in progress, if any. Its code is loaded when first used. */
import type { WarpedExtent } from '../../time/warp.ts';

export class Flying {
  #stop: (() => void) | null = null;

  /** Any other movement stops the flight. */
  stop(): void {
    this.#stop?.();
  }

  /** @param show called as in flight.ts. If that file cannot be loaded, the view jumps. */
  start(
    from: () => WarpedExtent,
    to: WarpedExtent,
    show: (shown: WarpedExtent, landed: boolean) => void,
  ): void {
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
