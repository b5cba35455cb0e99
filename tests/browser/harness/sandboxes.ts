/**
 * The embed in the sandboxes that a host may use, from servers with and without special headers:
 * what can work works, what cannot work says so, and without scripts it can be read.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FrameLocator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, type ExpectStatic } from 'vitest';
import { parisSummit } from '../../export/paris-summit.ts';
import { articles, type Answer, type Articles } from './article.ts';
import { test, type Look, type Visit } from './page.ts';

const { events } = parisSummit();

/** Values of the `sandbox` attribute; null for none. */
const SANDBOXES = [
  null,
  '',
  'allow-scripts',
  'allow-scripts allow-downloads',
  'allow-scripts allow-popups',
  'allow-scripts allow-same-origin',
] as const;
type Sandbox = (typeof SANDBOXES)[number];

const CORS = { 'with CORS': { 'Access-Control-Allow-Origin': '*' }, 'without CORS': {} };
const POLICIES = ['header', 'meta'] as const;

const may = (sandbox: Sandbox, what: 'downloads' | 'popups'): boolean =>
  sandbox === null || sandbox.includes(`allow-${what}`);

const META = /<meta http-equiv="Content-Security-Policy" content="[^"]*" ?\/?>/;

let site: Articles;
let hosts: Articles;

async function serveAll(): Promise<void> {
  const built = inject('built');
  const read = (file: string): Promise<string> => readFile(join(built, file), 'utf8');
  const [embed, headers] = await Promise.all(['embed/paris-summit.html', '_headers'].map(read));
  const policy = /Content-Security-Policy: (.*)/.exec(headers!)![1]!;
  expect(embed).toMatch(META);

  const files: Record<string, Answer> = {};
  for (const [cors, corsHeaders] of Object.entries(CORS)) {
    for (const kind of POLICIES) {
      const guard: Answer['headers'] =
        kind === 'header' ? { 'Content-Security-Policy': policy } : {};
      const serve = (body: string): Answer => ({
        body: kind === 'header' ? body.replace(META, '') : body,
        headers: { ...corsHeaders, ...guard },
      });
      const folder = `/${cors.replace(' ', '-')}/${kind}`;
      files[`${folder}/embed/paris-summit.html`] = serve(embed!);
      files[`${folder}/`] = serve(
        '<!doctype html><link rel="icon" href="data:,"><title>The whole page</title>',
      );
    }
  }
  site = await articles(files);
  hosts = await articles({
    '/': `<script>let heard = 0;
        addEventListener('message', ({ data }) => { heard = data.height ?? heard; });
        // The query says which iframe to show.
        const [src, sandbox] = JSON.parse(decodeURIComponent(location.search.slice(1)));
        const frame = document.createElement('iframe');
        if (sandbox !== null) frame.setAttribute('sandbox', sandbox);
        Object.assign(frame, { src, title: 'Timeline', width: '100%', height: '1300' });
        document.body.append(frame);
      </script>`,
  });
}

/** Browsers report blocked scripts on the console; that is not a fault of the page. */
const EXPECTED = [
  /Blocked script execution in '.*' because the document's frame is sandboxed/,
  /Download is disallowed\. The frame initiating or instantiating the download is sandboxed/,
  /Blocked opening '.*' in a new window because the request was made in a sandboxed frame/,
  // Browsers say this of any iframe with both, which a host of another origin may have.
  /An iframe which has both allow-scripts and allow-same-origin/,
];

const faults = (complaints: readonly string[]): string[] =>
  complaints.filter(
    (line) =>
      !line.startsWith('foreign request') && !EXPECTED.some((expected) => expected.test(line)),
  );

// Tests that run side by side each bring their own `expect`.
async function isRead(frame: FrameLocator, expect: ExpectStatic): Promise<void> {
  await expect.poll(() => frame.locator('.events > li:visible').count()).toBe(events.length);
  await expect.poll(() => frame.locator('figure svg').isVisible()).toBe(true);
  expect(await frame.locator('.stage').count()).toBe(0);
  const quotations = events.reduce((sum, { citations }) => sum + citations.length, 0);
  expect(await frame.locator('.quote:visible').count()).toBe(quotations);
}

async function isUsed(page: Page, frame: FrameLocator, expect: ExpectStatic): Promise<void> {
  const stage = frame.locator('.stage');
  await stage.locator('svg[data-part="chart"]').waitFor();
  const drawn = () => stage.locator('svg[data-part="chart"]').textContent();
  // The keyboard.
  const first = await drawn();
  await stage.locator('button').first().press('+');
  await expect.poll(drawn).not.toBe(first);
  await stage.locator('button').first().press('0');
  await expect.poll(drawn).toBe(first);
  // A gesture: Ctrl and the wheel.
  const box = (await stage.boundingBox())!;
  await page.mouse.move(box.x + box.width / 2, box.y + 60);
  await page.keyboard.down('Control');
  await expect
    .poll(async () => {
      await page.mouse.wheel(0, -300);
      return drawn();
    })
    .not.toBe(first);
  await page.keyboard.up('Control');
}

/** A picture is always shown; it can be saved with a press, or by hand. */
async function isSaved(frame: FrameLocator, expect: ExpectStatic): Promise<void> {
  await frame.getByRole('button', { name: 'Save as PNG' }).click();
  const dialog = frame.getByRole('dialog', { name: 'Save as PNG' });
  const preview = dialog.locator('img');
  await preview.waitFor();
  await expect
    .poll(() => preview.evaluate((image: HTMLImageElement) => image.naturalWidth))
    .toBeGreaterThan(0);
  // It is drawn again if the view has stopped moving in the meantime.
  await dialog.getByText('If saving is blocked, save the preview itself').waitFor();
  await dialog.getByRole('link', { name: 'Save' }).click();
  await dialog.getByRole('button', { name: 'Close' }).click();
  await dialog.waitFor({ state: 'detached' });
}

async function leadsOut(frame: FrameLocator, expect: ExpectStatic): Promise<void> {
  await frame.getByRole('link', { name: 'All events as a list' }).click();
  await frame.getByText('Nothing opened? This article does not let').waitFor();
  const address = await frame.getByLabel('Address of the timeline', { exact: true }).inputValue();
  expect(new URL(address).origin).toBe(site.origin);
}

type Observe = (look: Look) => Promise<Visit>;

async function works(
  src: string,
  sandbox: Sandbox,
  observe: Observe,
  expect: ExpectStatic,
): Promise<void> {
  const path = `/?${encodeURIComponent(JSON.stringify([src, sandbox]))}`;
  const look = { site: hosts.origin, path, width: 1000, height: 1400 };
  const { page, complaints, close } = await observe(look);
  const saved: string[] = [];
  page.on('download', (download) => saved.push(download.suggestedFilename()));
  const opened: string[] = [];
  page.context().on('page', (other) => opened.push(other.url()));
  const frame = page.locator('iframe').contentFrame();
  const heard = (): Promise<unknown> => page.evaluate('heard');
  if (sandbox === '') {
    expect(await heard()).toBe(0);
    await isRead(frame, expect);
  } else {
    await expect.poll(heard).toBeGreaterThan(800);
    await isUsed(page, frame, expect);
    await isSaved(frame, expect);
    await leadsOut(frame, expect);
    await expect.poll(() => saved.length).toBe(may(sandbox, 'downloads') ? 1 : 0);
    await expect.poll(() => opened.length).toBe(may(sandbox, 'popups') ? 1 : 0);
  }
  expect(faults(complaints), sandbox ?? 'no sandbox').toEqual([]);
  await close();
}

/** Whether a sandbox is tried with a server: these are their numbers in the lists above. */
type Choice = (sandbox: number, cors: number, policy: number) => boolean;

/**
 * Tests of the embed in each sandbox with the servers that are chosen, side by side, because each
 * waits for its page most of the time.
 */
export function testSandboxes(isChosen: Choice): void {
  beforeAll(serveAll);
  afterAll(async () => {
    await hosts.close();
    await site.close();
  });

  const servers = Object.keys(CORS).map((cors, i) => [cors, i] as const);
  const policies = POLICIES.map((kind, k) => [kind, k] as const);
  describe.for(servers)('from a server %s', { concurrent: true }, ([cors, i]) => {
    test.for(policies)(
      'with its policy by %s',
      { timeout: 600_000 },
      async ([kind, k], { observe, expect }) => {
        const src = `${site.origin}/${cors.replace(' ', '-')}/${kind}/embed/paris-summit.html`;
        const chosen = SANDBOXES.filter((_, index) => isChosen(index, i, k));
        expect(chosen.length).toBeGreaterThan(0);
        for (const sandbox of chosen) await works(src, sandbox, observe, expect);
      },
    );
  });
}
