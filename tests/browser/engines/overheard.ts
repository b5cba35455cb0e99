/**
 * Collects complaints inside the page, for a browser that does not report its console. It starts
 * after the page has loaded: what goes wrong earlier shows in what is missing. Both functions run
 * in the page.
 */

interface Ears {
  overheard?: string[];
}

export function listen(): void {
  const ears = globalThis as Ears;
  if (ears.overheard) return;
  const heard: string[] = (ears.overheard = []);
  addEventListener('error', ({ message }) => heard.push(`page error: ${message}`));
  addEventListener('unhandledrejection', ({ reason }) =>
    heard.push(`page error: ${String(reason)}`),
  );
  for (const name of ['error', 'warn', 'log', 'info'] as const)
    console[name] = (...said: unknown[]) => heard.push(`console ${name}: ${said.join(' ')}`);
  document.addEventListener('securitypolicyviolation', (event) => {
    heard.push(`policy violation: ${event.violatedDirective} ${event.blockedURI}`);
  });
}

/** What was collected since the last call. */
export const overheard = (): string[] => (globalThis as Ears).overheard?.splice(0) ?? [];
