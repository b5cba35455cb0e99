/** Whether a frame gets the files of its archive. */

/** A browser may let a sandboxed frame on a disk load nothing at all. */
class Reach {
  #hasCome = false;
  /** True if none has come, and one was refused. A single file that is lost shows as a gap. */
  isCutOff = $state(false);

  come(): void {
    this.#hasCome = true;
    this.isCutOff = false;
  }

  lose(): void {
    this.isCutOff = !this.#hasCome;
  }
}

export const reach = new Reach();
