/** Limits how often a message may be sent unasked. Pure. */

/**
 * At most `most` times in any `period` ms, and never twice within `pause` ms. `renew` restores the
 * whole allowance: the height must follow whatever the reader does.
 */
export class Allowance {
  readonly #most: number;
  readonly #period: number;
  readonly #pause: number;
  #taken: number[] = [];
  #last = -Infinity;

  constructor({ most, period, pause }: { most: number; period: number; pause: number }) {
    this.#most = most;
    this.#period = period;
    this.#pause = pause;
  }

  /** Milliseconds to wait before the next message; 0 if it may be sent now. */
  wait(now: number): number {
    this.#taken = this.#taken.filter((at) => now - at < this.#period);
    const [first = now] = this.#taken;
    const full = this.#taken.length >= this.#most ? first + this.#period - now : 0;
    return Math.max(full, this.#last + this.#pause - now, 0);
  }

  take(now: number): void {
    this.#taken.push(now);
    this.#last = now;
  }

  renew(): void {
    this.#taken = [];
  }
}
