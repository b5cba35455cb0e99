/** Writes down all that a page does and should not do. Imports only types of playwright-core. */
import type { Page, Request } from 'playwright-core';

/** Both grow while the page lives. */
export interface Watched {
  /**
   * A console message of any kind, an error, a request to another origin, one that fails, a
   * violation of the content security policy, a dialog.
   */
  readonly complaints: readonly string[];
  /** Addresses of all that was loaded. */
  readonly loaded: readonly string[];
  /** Resolves when nothing has been under way for a moment. */
  readonly settled: () => Promise<void>;
}

/** Milliseconds without a request after which a page has come to rest. */
const REST = 150;

/** Call it before the page loads anything. */
export async function watch(page: Page, ...origins: readonly string[]): Promise<Watched> {
  const complaints: string[] = [];
  const loaded: string[] = [];
  const own = (url: string): boolean =>
    /^(data|blob|about):/.test(url) || origins.includes(new URL(url).origin);

  // A window that the page opens is watched, too.
  const context = page.context();
  context.on('console', (message) =>
    complaints.push(`console ${message.type()}: ${message.text()}`),
  );
  context.on('weberror', (error) => complaints.push(`page error: ${error.error().message}`));
  context.on('request', (request) => {
    if (!own(request.url())) complaints.push(`foreign request: ${request.url()}`);
  });
  context.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`);
  });
  const underWay = new Set<Request>();
  let changed = Date.now();
  const ended = (request: Request): void => {
    underWay.delete(request);
    changed = Date.now();
  };
  context.on('request', (request) => {
    // A page that goes on to another while it arrives is neither finished nor failed.
    if (request.isNavigationRequest())
      for (const each of underWay) if (each.isNavigationRequest()) underWay.delete(each);
    underWay.add(request);
    changed = Date.now();
  });
  context.on('requestfailed', ended);
  context.on('requestfinished', (request) => {
    ended(request);
    loaded.push(request.url());
  });
  const settled = async (): Promise<void> => {
    // What was just done may take a moment to ask for something.
    changed = Date.now();
    while (underWay.size > 0 || Date.now() - changed < REST) await page.waitForTimeout(20);
  };
  context.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? '';
    // So Firefox calls what was under way when its page was left.
    if (reason !== 'NS_BINDING_ABORTED')
      complaints.push(`failed request: ${request.url()} ${reason}`);
  });
  context.on('dialog', (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.exposeBinding('complainOfPolicy', (_, text: string) => {
    complaints.push(`policy violation: ${text}`);
  });
  await page.addInitScript(() => {
    const { complainOfPolicy } = globalThis as unknown as Record<string, (text: string) => void>;
    document.addEventListener('securitypolicyviolation', (event) => {
      complainOfPolicy?.(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
    });
  });
  return { complaints, loaded, settled };
}
