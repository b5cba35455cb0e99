/** The faults that axe finds on a page, one line for each element. */
import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** The rules to check: WCAG 2.0, 2.1 and 2.2, levels A and AA, and best practices. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Rules whose answer depends on colours; all others only on the elements and their layout. */
const COLOURS = ['color-contrast', 'link-in-text-block'];

/**
 * axe is passed as text to the page's debugger, so that the page's policy does not apply to it.
 *
 * @param only what to check; for the second of two colour schemes the colours are enough
 */
export async function accessibilityFaults(
  page: Page,
  only: 'all' | 'colours' = 'all',
): Promise<string[]> {
  await page.evaluate(coloursSettled);
  const session = await page.context().newCDPSession(page);
  const evaluate = async (expression: string): Promise<unknown> => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
      allowUnsafeEvalBlockedByCSP: true,
    });
    if (exceptionDetails) throw new Error(`axe: ${exceptionDetails.text}`);
    return result.value;
  };
  if (!(await evaluate('Boolean(globalThis.axe)'))) await evaluate(`${axe.source}; undefined`);
  const runOnly =
    only === 'all' ? { type: 'tag', values: TAGS } : { type: 'rule', values: COLOURS };
  const options = { runOnly, resultTypes: ['violations'] };
  const faults = (await evaluate(`axe.run(document, ${JSON.stringify(options)}).then(
    ({ violations }) => violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ target, failureSummary }) =>
        id + ': ' + help + ' at ' + target.join(' ') + ' | ' + failureSummary)))`)) as string[];
  await session.detach();
  return faults;
}

/** Runs in the page: colours that are on their way from one to another have no contrast yet. */
async function coloursSettled(): Promise<void> {
  const all = document.getAnimations();
  const ending = all.filter(
    ({ effect, playState }) =>
      playState === 'running' && effect?.getComputedTiming().endTime !== Infinity,
  );
  await Promise.allSettled(ending.map(({ finished }) => finished));
}
