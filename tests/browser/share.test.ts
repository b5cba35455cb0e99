/** “Share”: the link to what is shown, and embed codes that work as they are. */
import { afterAll, expect, inject } from 'vitest';
import { articles, type Articles } from './harness/article.ts';
import { needed, test } from './harness/page.ts';

const open: Articles[] = [];
afterAll(() => Promise.all(open.map(({ close }) => close())));

test('the link and the codes say what is shown, and each of them works', async ({
  visit,
  observe,
}) => {
  const page = await visit({ path: '#event=summit' });
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Share' });
  const text = (name: string) => dialog.getByLabel(name, { exact: true }).inputValue();
  const site = needed(inject('site'));
  await expect.poll(() => text('Link')).toBe(`${site}#event=summit`);
  const [loader, frame] = [await text('Embed code'), await text('Embed code without a script')];
  expect(await text('Picture code')).toContain(`${site}embed/paris-summit.png`);

  await dialog.getByRole('checkbox', { name: /^As shown/ }).uncheck();
  await expect.poll(() => text('Link')).toBe(site);

  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await dialog.getByRole('button', { name: 'Copy: Link' }).click();
  await dialog.getByText('Copied: Link.').waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(site);

  await dialog.getByRole('checkbox', { name: /^Compact/ }).check();
  await expect.poll(() => text('Embed code')).toContain(' data-compact ');
  expect(await text('Embed code without a script')).toContain('.html?compact"');

  const hosts = await articles({ '/loader': loader, '/frame': frame });
  open.push(hosts);
  for (const path of ['/loader', '/frame']) {
    const { page: article } = await observe({ site: hosts.origin, path, height: 1400 });
    const inside = article.locator('iframe').contentFrame();
    // With its integrity checked, from a server of another origin.
    await inside.locator('#reader .event').waitFor();
  }
});

test('if the clipboard is forbidden, the text is selected so that it can be copied by hand', async ({
  visit,
}) => {
  const page = await visit({});
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await page.evaluate(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
    Object.defineProperty(document, 'execCommand', { value: () => false });
  });
  await page.getByRole('button', { name: 'Copy: Link' }).click();
  await page.getByText('Copying is not allowed here. The text is selected').waitFor();
  const selected = () =>
    page.getByLabel('Link', { exact: true }).evaluate((field) => {
      const { selectionStart, selectionEnd, value } = field as HTMLTextAreaElement;
      return value.slice(selectionStart, selectionEnd);
    });
  await expect.poll(selected).toBe(needed(inject('site')));
});
