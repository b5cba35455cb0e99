/**
 * Asks the browser to compile a script as a whole while it loads, beside the page's own work. Pure.
 *
 * Without it, Chromium compiles each function when it is first called: a fifth of the page's work
 * until its chart lives (`npm run bench`, start.measure.ts). Other browsers see a comment.
 * Only for files: a script in the text of a page is compiled at once, while the page waits.
 * https://wicg.github.io/explicit-javascript-compile-hints-file-based
 */
import { isAskedAtOnce } from './starter.ts';

const HINT = '//# allFunctionsCalledOnLoad\n';

interface Script {
  /** In the site. */
  readonly fileName: string;
  /** Whether the page names it. */
  readonly isEntry: boolean;
  readonly code: string;
}

/** The text of a script, with the hint if a first picture needs it. */
export const compileAhead = ({ fileName, isEntry, code }: Script): string =>
  isEntry || isAskedAtOnce(fileName) ? HINT + code : code;
