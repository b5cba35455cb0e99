/** Records everything that a page does and should not do. */
import type { Page, Request } from 'playwright-core';

/** Both lists grow while the page lives. */
export interface Watched {
  /**
   * Console messages of any kind, errors, requests to another origin, failed requests, violations
   * of the content security policy, dialogs, and any use of the browser's storage.
   */
  readonly complaints: readonly string[];
  /** Addresses of everything that was loaded. */
  readonly loaded: readonly string[];
  /** Resolves once nothing has been in progress for a moment. */
  readonly settled: () => Promise<void>;
}

/** Milliseconds without a request after which a page counts as idle. */
const REST = 150;

/** What Chromium says of a machine so slow that a font it has fetched is not drawn within seconds. */
const LATE = /was preloaded using link preload but not used within a few seconds/;

/** Call this before the page loads anything. */
export async function watch(page: Page, ...origins: readonly string[]): Promise<Watched> {
  const complaints: string[] = [];
  const loaded: string[] = [];
  const own = (url: string): boolean =>
    /^(data|blob|about):/.test(url) || origins.includes(new URL(url).origin);

  // A window that the page opens is watched too.
  const context = page.context();
  context.on('console', (message) => {
    if (!LATE.test(message.text())) complaints.push(`console ${message.type()}: ${message.text()}`);
  });
  context.on('weberror', (error) => complaints.push(`page error: ${error.error().message}`));
  context.on('request', (request) => {
    if (!own(request.url())) complaints.push(`foreign request: ${request.url()}`);
  });
  const underWay = new Set<Request>();
  let changed = Date.now();
  const ended = (request: Request): void => {
    underWay.delete(request);
    changed = Date.now();
  };
  context.on('request', (request) => {
    // If a page navigates away while it arrives, its request neither finishes nor fails.
    if (request.isNavigationRequest())
      for (const each of underWay) if (each.isNavigationRequest()) underWay.delete(each);
    underWay.add(request);
    changed = Date.now();
  });
  context.on('response', (response) => {
    if (response.status() < 400) return;
    complaints.push(`${response.status()}: ${response.url()}`);
    // Chromium does not finish an error response whose body the page does not read.
    ended(response.request());
  });
  context.on('requestfailed', ended);
  context.on('requestfinished', (request) => {
    ended(request);
    loaded.push(request.url());
  });
  const settled = async (): Promise<void> => {
    // The last action may take a moment to request something.
    changed = Date.now();
    while (underWay.size > 0 || Date.now() - changed < REST) await page.waitForTimeout(20);
  };
  context.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? '';
    // Firefox says so of requests in progress when the page is left.
    if (reason !== 'NS_BINDING_ABORTED')
      complaints.push(`failed request: ${request.url()} ${reason}`);
  });
  context.on('dialog', (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.exposeBinding('complainToTest', (_, text: string) => {
    complaints.push(text);
  });
  await page.addInitScript(complainOfItself);
  return { complaints, loaded, settled };
}

/** Runs in each document before its own scripts. */
function complainOfItself(): void {
  const { complainToTest } = globalThis as unknown as Record<string, (text: string) => void>;
  document.addEventListener('securitypolicyviolation', (event) => {
    const { violatedDirective, blockedURI, sample } = event;
    complainToTest?.(`policy violation: ${violatedDirective} ${blockedURI} ${sample}`);
  });

  // All ways to the browser's storage lead through these.
  const doors: readonly (readonly [object, string])[] = [
    ...['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore'].map(
      (name) => [globalThis, name] as const,
    ),
    [Document.prototype, 'cookie'],
    ...['storage', 'serviceWorker'].map((name) => [Navigator.prototype, name] as const),
  ];
  for (const [owner, name] of doors) {
    const door = Object.getOwnPropertyDescriptor(owner, name);
    // Some exist only on pages from HTTPS, or from this machine.
    if (!door?.get) continue;
    Object.defineProperty(owner, name, {
      ...door,
      get() {
        complainToTest?.(`storage touched: ${name}`);
        return door.get?.call(this) as unknown;
      },
      set(value: unknown) {
        complainToTest?.(`storage touched: ${name}`);
        door.set?.call(this, value);
      },
    });
  }
}
