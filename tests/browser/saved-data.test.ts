/**
 * “Data”: the events in every format, downloaded from the page; and the page's data for machines.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import { test } from './harness/page.ts';

async function saved(page: Page, name: string): Promise<{ file: string; text: string }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page
      .getByRole('dialog')
      .getByRole('button', { name: `Download: ${name}` })
      .click(),
  ]);
  const text = await readFile(await download.path(), 'utf8');
  return { file: download.suggestedFilename(), text };
}

test('every format is saved as a file, with links to the page', async ({ visit }) => {
  const page = await visit({});
  await page.getByRole('button', { name: 'Data', exact: true }).click();
  await page.getByRole('dialog', { name: 'Download data' }).waitFor();

  const table = await saved(page, 'Table (CSV)');
  expect(table.file).toBe('paris-summit.csv');
  expect(table.text.startsWith('\ufeffid,date,edtf,')).toBe(true);
  expect(table.text).toContain('#event=summit');
  await page.getByText('Downloaded: paris-summit.csv.').waitFor();

  const calendar = await saved(page, 'Calendar (iCalendar)');
  expect(calendar.file).toBe('paris-summit.ics');
  expect(calendar.text).toContain('DTSTART;VALUE=DATE:20260106\r\n');

  const linked = await saved(page, 'For search engines (JSON-LD)');
  expect(JSON.parse(linked.text)).toMatchObject({ '@context': 'https://schema.org' });

  const slides = await saved(page, 'TimelineJS 3 (JSON)');
  expect(JSON.parse(slides.text)).toMatchObject({ events: expect.any(Array) });

  const whole = await saved(page, 'Complete data (JSON)');
  const own = await readFile(join(inject('built'), 'timelines/paris-summit.json'), 'utf8');
  expect(whole.text).toBe(own);
});

test('the dates are in the words of the chosen language', async ({ visit }) => {
  const page = await visit({ path: '#lang=uk' });
  await page.getByRole('button', { name: 'Дані', exact: true }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Завантажити: Таблиця (CSV)' }).click(),
  ]);
  expect(await readFile(await download.path(), 'utf8')).toContain('6 січня 2026');
});

test('the page says to machines what it says to people, and its policy has nothing against it', async ({
  visit,
}) => {
  const page = await visit({});
  const data = await page.locator('script[type="application/ld+json"]').textContent();
  const title = await page.getByRole('heading', { level: 1 }).textContent();
  expect(JSON.parse(data!)).toMatchObject({ headline: title, url: 'https://example.org/news/' });
  expect(await page.locator('link[rel=canonical]').getAttribute('href')).toBe(
    'https://example.org/news/',
  );
});
