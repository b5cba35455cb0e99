/**
 * A slow machine on a slow network, for tests that look before the page is ready: with
 * `SOURCELINE_SLOW=4` each file arrives late, and Chromium computes four times as slowly. Node only.
 */
import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { Served } from '../../../src/cli/server/listening.ts';
import { serve as serveAtOnce, type Serving } from '../../../src/cli/server/serve.ts';
import { PATIENCE, SLOWNESS } from '../../patience.ts';

/** Milliseconds by which the answer to a request is late, each path by its own time. */
const lateness = (path: string): number =>
  200 + (Array.from(path).reduce((sum, letter) => sum + letter.codePointAt(0)!, 0) % 400);

/** Serves a built folder, late if tests are to be slow. */
export async function serve(serving: Serving): Promise<Served> {
  const site = await serveAtOnce(serving);
  return SLOWNESS ? late(site) : site;
}

/** Passes on what another server answers, after a while. */
async function late(site: Served): Promise<Served> {
  const pass = (asked: IncomingMessage, answer: ServerResponse): void => {
    const { url = '/', method, headers } = asked;
    const passed = request(new URL(site.url).origin + url, { method, headers }, (said) => {
      answer.writeHead(said.statusCode!, said.headers);
      said.pipe(answer);
    });
    passed.once('error', () => answer.destroy());
    setTimeout(() => asked.pipe(passed), lateness(url));
  };
  const server = createServer(pass);
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}/`,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await site.close();
    },
  };
}

/** Slows down all pages that a browser will open, if tests are to be slow; only Chromium can. */
export function slowDown(browser: Browser): void {
  if (!SLOWNESS) return;
  const newContext = browser.newContext.bind(browser);
  browser.newContext = async (options) => {
    const context = await newContext(options);
    context.setDefaultTimeout(PATIENCE);
    if (browser.browserType().name() === 'chromium') slowDownPages(context);
    return context;
  };
}

function slowDownPages(context: BrowserContext): void {
  const newPage = context.newPage.bind(context);
  context.newPage = async () => {
    const page = await newPage();
    await throttle(page);
    return page;
  };
}

async function throttle(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWNESS });
}
