/** The WebDriver protocol of the W3C, as plain requests. https://www.w3.org/TR/webdriver2/ */
import { createServer, type AddressInfo } from 'node:net';
import { setTimeout } from 'node:timers/promises';

/** A request within a session: `ask('POST', 'url', { url })` returns the `value`. */
export type Ask = (
  method: 'GET' | 'POST' | 'DELETE',
  path: string,
  body?: object,
) => Promise<unknown>;

/** A port that is free now. */
export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });

async function request(url: string, method: string, body?: object): Promise<unknown> {
  const answer = await fetch(url, { method, ...(body && { body: JSON.stringify(body) }) });
  const { value } = (await answer.json()) as { value: unknown };
  if (answer.ok) return value;
  const { error, message } = value as { error: string; message: string };
  throw new Error(`${method} ${url}: ${error}: ${message}`);
}

/** @throws Error if the driver does not answer within ten seconds */
export async function session(driver: string, capabilities: object): Promise<Ask> {
  for (let waited = 0; ; waited += 50) {
    const ready = await request(`${driver}/status`, 'GET').catch((error: unknown) => error);
    if (!(ready instanceof Error)) break;
    if (waited > 10_000) throw ready;
    await setTimeout(50);
  }
  const { sessionId } = (await request(`${driver}/session`, 'POST', {
    capabilities: { alwaysMatch: capabilities },
  })) as { sessionId: string };
  return (method, path, body = method === 'POST' ? {} : undefined) =>
    request(`${driver}/session/${sessionId}${path && `/${path}`}`, method, body);
}
