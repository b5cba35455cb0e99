/** Other people's pages, served from another origin than the embed. Node only. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Answer {
  readonly body: string;
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Articles {
  /** Without a slash at its end. */
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/** @param pages by path; a text is the body of an HTML page */
export async function articles(
  pages: Readonly<Record<string, string | Answer>>,
): Promise<Articles> {
  const server: Server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const page = pages[pathname];
    if (page === undefined) {
      response.statusCode = 404;
      response.end();
      return;
    }
    const {
      body,
      type = 'text/html',
      headers = {},
    } = typeof page === 'string' ? { body: article(page) } : page;
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    response.setHeader('Content-Type', `${type}; charset=utf-8`);
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://localhost:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const article = (body: string): string => `<!doctype html><html lang="en"><head>
  <meta charset="utf-8"><meta name="viewport" content="width=device-width">
  <link rel="icon" href="data:,"><title>An article</title>
  <style>body { margin: 0 }</style></head><body>${body}</body></html>`;
