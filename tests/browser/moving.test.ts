/** Zooming and panning by pointer, wheel, buttons and keys. */
import type { Locator, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { path, touch } from './harness/fingers.ts';
import { test } from './harness/page.ts';
import { atRest, untilGestures } from './harness/rest.ts';

/** The position of each event's label: moving changes it, and coming back restores it. */
const places = (page: Page): Promise<Record<string, number>> =>
  page.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll('[data-part="label"][data-event]')].map((each) => [
        each.getAttribute('data-event') ?? '',
        Math.round(each.getBoundingClientRect().left),
      ]),
    ),
  );

/**
 * The largest distance of a label from where it was, in px; infinite if it has gone. A view at rest
 * is rounded by up to an eighth of a pixel, so a place may be rounded to the next.
 */
const furthest = (before: Record<string, number>, now: Record<string, number>): number =>
  Math.max(...Object.entries(before).map(([id, x]) => Math.abs(x - (now[id] ?? Infinity))));

async function middle(page: Page): Promise<{ x: number; y: number }> {
  const box = await page.locator('svg[data-part="chart"]').boundingBox();
  if (!box) throw new Error('There is no chart.');
  return { x: box.x + box.width / 2, y: box.y + 12 };
}

/** The mark without an arrow that is closest to `x`, and where its middle is. */
const markNear = (page: Page, x: number): Promise<{ event: string; x: number }> =>
  page.evaluate((x) => {
    const marks = [...document.querySelectorAll('[data-part="item"]')].flatMap((item) => {
      const box = item.querySelector('[data-part="mark"]')?.getBoundingClientRect();
      const event = item.getAttribute('data-event');
      return box && event !== null && Math.abs(box.width - box.height) < 0.6
        ? [{ event, x: box.x + box.width / 2 }]
        : [];
    });
    const [nearest] = marks.sort((a, b) => Math.abs(a.x - x) - Math.abs(b.x - x));
    if (!nearest) throw new Error('No mark is drawn.');
    return nearest;
  }, x);

const fragment = (page: Page): Promise<string> => page.evaluate(() => location.hash);

describe('the wheel', () => {
  test('scrolls the page, and zooms only with Ctrl', async ({ observe }) => {
    const { page, complaints } = await observe({ height: 600 });
    const { x, y } = await middle(page);
    const before = await places(page);
    const pointed = await markNear(page, x);
    await page.mouse.move(pointed.x, y);
    // The code for gestures is loaded when the pointer arrives.
    await untilGestures(page);
    await page.mouse.wheel(0, 120);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
    await page.evaluate(() => scrollTo(0, 0));
    await atRest(page);
    expect(await places(page)).toEqual(before);

    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -120);
    await page.keyboard.up('Control');
    await expect.poll(() => places(page)).not.toEqual(before);
    await expect.poll(() => fragment(page)).toMatch(/^#from=.*&to=/);
    await atRest(page);
    expect(await page.evaluate(() => scrollY)).toBe(0);
    // The mark under the pointer stays there.
    const moved = (await places(page))[pointed.event]! - before[pointed.event]!;
    expect(Math.abs(moved)).toBeLessThanOrEqual(1);
    expect(complaints).toEqual([]);
  });
});

describe('a drag', () => {
  test('pans, and chooses nothing', async ({ observe }) => {
    const { page, complaints } = await observe();
    const { x, y } = await middle(page);
    const before = await places(page);
    await page.mouse.move(x, y);
    await untilGestures(page);
    await page.mouse.down();
    await page.mouse.move(x + 150, y, { steps: 5 });
    await page.mouse.up();
    await expect.poll(() => fragment(page)).toMatch(/^#from=/);
    const after = await places(page);
    const moved = Object.keys(before).map((id) => Math.abs((after[id] ?? 0) - before[id]! - 150));
    // Labels that slide along their bars stay; all others moved too.
    expect(moved.filter((error) => error <= 1).length).toBeGreaterThan(5);
    expect(await fragment(page)).not.toContain('event=');
    expect(complaints).toEqual([]);
  });
});

describe('a drag whose end is not heard', () => {
  const lost: Readonly<Record<string, () => void>> = {
    'because the window has lost focus': () => void window.dispatchEvent(new Event('blur')),
    'because the tab was hidden': () => void document.dispatchEvent(new Event('visibilitychange')),
    'until the pointer is back without its button': () =>
      void document.body.dispatchEvent(new MouseEvent('mousemove', { bubbles: true, buttons: 0 })),
  };
  for (const [how, lose] of Object.entries(lost))
    test(how, async ({ observe }) => {
      const { page, complaints } = await observe();
      const { x, y } = await middle(page);
      await page.mouse.move(x, y);
      await untilGestures(page);
      const before = await places(page);
      await page.mouse.down();
      await page.mouse.move(x + 60, y, { steps: 3 });
      await page.evaluate(lose);
      await expect.poll(() => places(page)).not.toEqual(before);
      await atRest(page);
      const after = await places(page);
      await page.mouse.move(x + 200, y, { steps: 3 });
      await atRest(page);
      expect(furthest(after, await places(page))).toBeLessThanOrEqual(1);
      expect(complaints).toEqual([]);
    });
});

describe('fingers', () => {
  test('pinch to zoom the chart; one that moves up or down scrolls the page', async ({
    observe,
  }) => {
    const { page, complaints } = await observe({ width: 700, height: 800, touch: true });
    const before = await places(page);
    const box = await page.locator('svg[data-part="chart"]').boundingBox();
    if (!box) throw new Error('There is no chart.');
    const x = box.x + box.width / 2;
    const y = box.y + box.height / 2;
    await touch(page, path({ x, y }, { x, y: y - 160 }));
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
    await untilGestures(page);
    await atRest(page);
    expect(await places(page)).toEqual(before);

    await page.evaluate(() => scrollTo(0, 0));
    const apart = [path({ x, y }, { x: x - 100, y }), path({ x: x + 50, y }, { x: x + 150, y })];
    await touch(page, ...apart);
    await expect.poll(() => places(page)).not.toEqual(before);
    expect(await page.evaluate(() => visualViewport?.scale)).toBe(1);
    expect(complaints).toEqual([]);
  });

  test('go on where what they touched has left the chart', async ({ observe }) => {
    const seen: string[] = [];
    for (const above of [0, -120]) {
      const { page, complaints } = await observe({ width: 700, height: 800, touch: true });
      const ticks = page.locator('svg[data-part="chart"] [data-of="tick"]');
      await ticks.first().scrollIntoViewIfNeeded();
      const middleOf = async (tick: Locator): Promise<{ x: number; y: number }> => {
        const box = (await tick.boundingBox())!;
        return { x: box.x + box.width / 2, y: box.y + box.height / 2 + above };
      };
      const [left, right] = [await middleOf(ticks.nth(1)), await middleOf(ticks.nth(-2))];
      // A touch loads the code for gestures.
      await touch(page, [left, left]);
      await untilGestures(page);
      const middle = (left.x + right.x) / 2;
      await touch(
        page,
        path(left, { ...left, x: middle - 20 }),
        path(right, { ...right, x: middle + 20 }),
      );
      await expect.poll(() => fragment(page)).toMatch(/from=/);
      seen.push(/from=.*&to=[^&]*/.exec(await fragment(page))![0]);
      expect(complaints).toEqual([]);
    }
    expect(seen[0]).toBe(seen[1]);
  });
});

describe('buttons and keys', () => {
  test('zoom in and out again to the same picture', async ({ visit }) => {
    const page = await visit();
    const before = await places(page);
    await page.getByRole('button', { name: 'Zoom in', exact: true }).click();
    await expect.poll(() => places(page)).not.toEqual(before);
    await page.getByRole('button', { name: 'Zoom out' }).click();
    await expect.poll(async () => furthest(before, await places(page))).toBeLessThanOrEqual(1);
  });

  test('show all, and 0 leads home', async ({ visit }) => {
    const page = await visit();
    const before = await places(page);
    await page.getByRole('button', { name: 'All', exact: true }).click();
    await expect.poll(() => places(page)).not.toEqual(before);
    await page.locator('[data-event][tabindex="0"]').focus();
    await page.keyboard.press('0');
    await expect.poll(() => places(page)).toEqual(before);
  });

  test('plus, minus and the page keys move the chart that has focus', async ({ visit }) => {
    const page = await visit();
    for (const [there, back] of [
      ['+', '-'],
      ['PageUp', 'PageDown'],
    ] as const) {
      await page.locator('[data-event][tabindex="0"]').focus();
      const before = await places(page);
      await page.keyboard.press(there);
      await expect.poll(() => places(page)).not.toEqual(before);
      await page.keyboard.press(back);
    }
  });

  test('leave the chart alone while something else has focus', async ({ visit }) => {
    const page = await visit();
    const before = await places(page);
    await page.locator('#events h3 button').first().focus();
    for (const key of ['+', '0', 'End']) await page.keyboard.press(key);
    await atRest(page);
    expect(await places(page)).toEqual(before);
  });
});
