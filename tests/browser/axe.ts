/** What axe finds wrong with a page, one line for each place. Imports axe-core's source. */
import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** Given to the page's debugger as text, so that the page's policy has no say in it. */
export async function accessibilityFaults(page: Page): Promise<string[]> {
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
  await evaluate(`${axe.source}; undefined`);
  const faults = (await evaluate(`axe.run(document, { resultTypes: ['violations'] }).then(
    ({ violations }) => violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ target, failureSummary }) =>
        id + ': ' + help + ' at ' + target.join(' ') + ' | ' + failureSummary)))`)) as string[];
  await session.detach();
  return faults;
}
