/** What a page that follows the seeds is told. Pure. */
export interface State {
  /** Differs after each change. */
  readonly version: string;
  /** What is wrong, as in the terminal; null if nothing is. */
  readonly report: string | null;
}
