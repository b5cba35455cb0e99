/** Selecting an event with pointer and keyboard, and reading it. */
import { describe, expect, inject } from 'vitest';
import { timelineJson } from '../../bench/timeline-json.ts';
import { compiled, homeEvents } from '../harness/compiled.ts';
import { needed, test } from '../harness/page.ts';
import { atRest } from '../harness/rest.ts';

const heading = '#reader h2';

describe('an event', () => {
  test('opens by a click on its label', async ({ visit }) => {
    const page = await visit();
    const [event] = homeEvents;
    const label = await page
      .locator(`[data-part="label"][data-event="${event!.id}"]`)
      .first()
      .boundingBox();
    if (!label) throw new Error(`${event!.id} has no label`);
    await page.mouse.click(label.x + label.width / 2, label.y + label.height / 2);
    await expect.poll(() => page.locator(heading).innerText()).toBe(event!.title);
    await expect.poll(() => page.evaluate(() => location.hash)).toContain(`event=${event!.id}`);
  });

  test('shows its sources, its dating and its differences', async ({ visit }) => {
    const event = compiled.events.find(({ differences }) => differences.length > 0)!;
    const page = await visit({ path: `#event=${event.id}` });
    await page.locator('#reader .event').waitFor();
    const text = (await page.locator('#reader').textContent()) ?? '';
    for (const { quote } of event.citations) expect(text).toContain(quote);
    for (const { about } of event.differences) expect(text).toContain(about);
  });

  test('is one of one tab stop, reached and opened by keys', async ({ visit }) => {
    const page = await visit();
    const stops = page.locator('button[data-event][tabindex="0"]');
    expect(await stops.count()).toBe(1);
    await stops.focus();
    const current = (): Promise<string | undefined> =>
      page.evaluate(() => (document.activeElement as HTMLElement).dataset.event);
    await page.keyboard.press('Home');
    const first = await current();
    await page.keyboard.press('ArrowRight');
    await expect.poll(current).not.toBe(first);
    await page.keyboard.press('ArrowLeft');
    await expect.poll(current).toBe(first);
    await page.keyboard.press('Enter');
    const chosen = compiled.events.find(({ id }) => id === first);
    await expect.poll(() => page.locator(heading).innerText()).toBe(chosen?.title);
    expect(await page.locator('button[data-event][tabindex="0"]').count()).toBe(1);
  });
});

describe('the address', () => {
  test('restores the view and the chosen event', async ({ visit }) => {
    const event = homeEvents.at(-1)!;
    const path = `#from=2026-01-05&to=2026-01-07&event=${event.id}`;
    const page = await visit({ path });
    expect(await page.locator(heading).innerText()).toBe(event.title);
    const home = await visit();
    await atRest(page);
    const labels = '[data-part="label"][data-event]';
    expect(await page.locator(labels).allTextContents()).not.toEqual(
      await home.locator(labels).allTextContents(),
    );
    expect(await page.evaluate(() => location.hash)).toBe(path);
  });

  test('closes by going back what was opened', async ({ visit }) => {
    const page = await visit();
    await page.locator('#events h3 button').first().click();
    await page.locator(heading).waitFor();
    await page.goBack();
    await page.locator(heading).waitFor({ state: 'detached' });
    await expect.poll(() => new URL(page.url()).hash).not.toContain('event=');
  });

  test.for([
    '#event=nobody',
    '#from=x&to=y',
    '#from=2026-01-09&to=2020-01-01',
    '#%E0%A4%A',
    '#<b>',
  ])('that is damaged (%s) still opens the page', async (path, { visit }) => {
    const page = await visit({ path });
    expect(await page.locator('h1').innerText()).toBe(compiled.title);
    expect(await page.locator('[data-part="label"][data-event]').count()).toBeGreaterThan(0);
  });
});

test('a list that is leafed through says on paper which part stands there', async ({ browser }) => {
  const page = await browser.newPage();
  await page.route('**/timelines/*.json', (route) => route.fulfill({ json: timelineJson(240) }));
  const site = needed(inject('site'));
  await page.goto(site);
  const line = page.getByText('Events shown: 1–100.');
  await page.locator('#events li').first().waitFor();
  expect(await line.isVisible()).toBe(false);
  await page.emulateMedia({ media: 'print' });
  expect(await line.isVisible()).toBe(true);
  expect(await line.innerText()).toContain(new URL(site).host);
  expect(await page.locator('#events nav').first().isVisible()).toBe(false);
  await page.close();
});
