/** A module that is loaded when the reader first needs it, and then kept. */
import { askAgain } from './ask-again.ts';

export class Loading<Module extends object> {
  /** Null until it has come. */
  come: Module | null = $state.raw(null);
  /** Whether the last load failed. */
  failed = $state(false);

  readonly #load: () => Promise<Module>;
  #coming: Promise<void> | null = null;

  constructor(load: () => Promise<Module>) {
    this.#load = load;
  }

  /** Settles once the part has come or has failed; then the next call tries again. Never rejects. */
  need(): Promise<void> {
    return (this.#coming ??= this.#ask());
  }

  async #ask(): Promise<void> {
    // The message of the last failure goes, so that the next one is announced again.
    this.failed = false;
    try {
      this.come = await askAgain(this.#load);
    } catch {
      this.failed = true;
      this.#coming = null;
    }
  }
}
