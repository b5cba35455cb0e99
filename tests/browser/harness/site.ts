/**
 * Global setup of the browser tests: finds the browsers, builds the page into a folder of its own
 * and serves it. What goes wrong here is handed to the tests, so that each of them fails with
 * the reason and all others still run.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { serve } from '../../../src/cli/server/serve.ts';
import { tool } from '../../project/command.ts';
import type { EngineName } from '../engines/engine.ts';
import { findEngine, type Found } from '../engines/find.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Paths of the browsers. */
    engines: Readonly<Record<EngineName, Found>>;
    /** Address of the built page. */
    site: Found;
    /** Folder of the built page. */
    built: string;
  }
}

/** Where the built page says that it is: it is served elsewhere, and must not ask there. */
const SITE = 'https://example.org/news/';

/** Whom its readers may tell of a fault. */
const CONTACT = 'editor@example.org';

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const root = await mkdtemp(join(tmpdir(), 'sourceline-site-'));
  const ends = [() => rm(root, { recursive: true, force: true })];
  project.provide('built', root);
  // Browsers that have to be installed come while the page is built.
  const [engines, site] = await Promise.all([
    findEngines(),
    found(async () => {
      const { code, output } = await tool(
        'src/cli/sourceline.js',
        ...['build', '--out', root, '--site', SITE, '--contact', CONTACT],
      );
      if (code !== 0) throw new Error(`The page could not be built: ${output}`);
      const { url, close } = await serve({ root, port: 0 });
      ends.unshift(close);
      return url;
    }),
  ]);
  project.provide('engines', engines);
  project.provide('site', site);
  return async () => {
    for (const end of ends) await end();
  };
}

const findEngines = async (): Promise<Readonly<Record<EngineName, Found>>> => ({
  chromium: await findEngine('chromium'),
  firefox: await findEngine('firefox'),
  webkit: await findEngine('webkit'),
});

async function found(find: () => Promise<string>): Promise<Found> {
  try {
    return { value: await find() };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}
