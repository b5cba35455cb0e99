/**
 * Global setup of the browser tests: finds the browsers, builds the page into a folder of its own
 * and serves it. If something goes wrong here, each test that needs it fails with the reason, and
 * all others still run.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { tool } from '../../project/command.ts';
import type { EngineName } from '../engines/engine.ts';
import { findEngine, type Found } from '../engines/find.ts';
import { serve } from '../engines/slow.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The paths of the browsers. */
    engines: Readonly<Record<EngineName, Found>>;
    /** The address of the built page. */
    site: Found;
    /** The folder of the built page. */
    built: string;
  }
}

/**
 * The address that the built page states. It is served elsewhere, and must not request anything
 * there.
 */
const SITE = 'https://example.org/news/';

/** The address for error reports. */
const CONTACT = 'editor@example.org';

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const root = await mkdtemp(join(tmpdir(), 'sourceline-site-'));
  const ends = [() => rm(root, { recursive: true, force: true })];
  project.provide('built', root);
  // Missing browsers are installed while the page is built.
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
