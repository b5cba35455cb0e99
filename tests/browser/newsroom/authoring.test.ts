/** `npm run dev` for an author: the page follows the seeds, and shows what is wrong. */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { ROOT, start } from '../../project/command.ts';
import { test } from '../harness/page.ts';

test('a change in a seed shows on the page, and an error shows with its place', async ({
  browser,
}) => {
  const seeds = await mkdtemp(join(tmpdir(), 'sourceline-seeds-'));
  await cp(join(ROOT, 'seeds'), seeds, { recursive: true });
  const file = join(seeds, 'paris-summit/timeline.yaml');
  const text = await readFile(file, 'utf8');
  const command = ['src/cli/sourceline.js', 'dev', '--seeds', seeds, '--port', '0'];
  const server = start(process.execPath, command);
  const page = await browser.newPage();
  try {
    const [, url] = await server.says(/Sourceline is at (\S+)/);
    await page.goto(url ?? '');
    await page.locator('h1').waitFor();

    await writeFile(file, text.replace(/^title:.*$/m, 'title: A headline of our own'));
    await page.getByRole('heading', { name: 'A headline of our own' }).first().waitFor();

    await writeFile(file, text.replace(/^title:/m, 'titel:'));
    const report = page.getByRole('alert').filter({ hasText: 'titel' });
    await report.waitFor();
    expect(await report.textContent()).toMatch(/timeline\.yaml:\d+:\d+/);
    await server.says(/error key-unknown: .*\n\s+at .*timeline\.yaml:\d+:\d+/);

    // A page that is opened later sees it too.
    await page.reload();
    await report.waitFor();

    await writeFile(file, text);
    await report.waitFor({ state: 'detached' });
    await page.locator('#events').waitFor();
    await server.says(/All is well again\./);
  } finally {
    await page.close();
    await server.interrupt();
    await rm(seeds, { recursive: true });
  }
});
