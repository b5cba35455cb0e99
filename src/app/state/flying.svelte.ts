/** The flight in progress, if any. Its code is loaded when first used. */
import type { WarpedExtent } from '../../time/warp.ts';

export class Flying {
  /** From its start, although its code may still have to come, until it has landed. */
  isUnderWay = $state(false);
  #stop: (() => void) | null = null;

  /** Any other movement stops the flight. */
  stop(): void {
    this.#stop?.();
    this.isUnderWay = false;
  }

  /** @param show called as in flight.ts. If that file cannot be loaded, the view jumps. */
  start(
    from: () => WarpedExtent,
    to: WarpedExtent,
    show: (shown: WarpedExtent, landed: boolean) => void,
  ): void {
    this.stop();
    this.isUnderWay = true;
    let called = true;
    const step = (shown: WarpedExtent, landed: boolean): void => {
      if (landed) this.isUnderWay = false;
      show(shown, landed);
    };
    this.#stop = () => (called = false);
    import('./flight.ts').then(
      ({ flight }) => {
        if (called) this.#stop = flight(from(), to, step);
      },
      () => called && step(to, true),
    );
  }
}
