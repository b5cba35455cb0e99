/**
 * What a page should not have done, asked of the page itself: for a browser that tells nobody else
 * what stands on its console. It hears from `listen` on, when the page has loaded: what goes wrong
 * before shows in what is missing. Both run in the page.
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

/** What was heard since it was asked last. */
export const overheard = (): string[] => (globalThis as Ears).overheard?.splice(0) ?? [];
