/**
 * Asks the browser to compile a script as a whole while it loads, beside the page's own work. Pure.
 *
 * Without it, Chromium compiles each function when it is first called: a fifth of the page's work
 * until its chart lives (`npm run bench`, start.measure.ts). Other browsers see a comment.
 * Only for files: a script in the text of a page is compiled at once, while the page waits.
 * https://wicg.github.io/explicit-javascript-compile-hints-file-based
 */
const HINT = '//# allFunctionsCalledOnLoad\n';

/** The scripts that a page loads beside its first one: see starter.ts. */
const WITH_THE_FIRST = /^(?:other-charts|evened-time|start-archive)$/;

interface Script {
  readonly name: string;
  /** Whether the page names it. */
  readonly isEntry: boolean;
  readonly code: string;
}

/** The text of a script, with the hint if the first picture needs it. */
export const compileAhead = ({ name, isEntry, code }: Script): string =>
  isEntry || WITH_THE_FIRST.test(name) ? HINT + code : code;
