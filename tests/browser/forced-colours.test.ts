/** With forced colours, everything selected, pressed or drawn still stands out. */
import { expect } from 'vitest';
import { test } from './harness/page.ts';

test.for(['light', 'dark'] as const)('nothing is lost, %s', async (theme, { visit }) => {
  const page = await visit({ theme, path: '#event=summit&sources=differ&lit=tests-unity' });
  await page.locator('.filters').waitFor();
  await page.emulateMedia({ forcedColors: 'active' });
  await page.locator('.stage button[aria-pressed="true"]').focus();
  await page.locator('#reader .event').waitFor();
  const colours = await page.evaluate(() => {
    const of = (selector: string) => getComputedStyle(document.querySelector(selector)!);
    const probe = document.body.appendChild(document.createElement('i'));
    const named = (name: string) => {
      probe.style.cssText = `forced-color-adjust: none; color: ${name}`;
      return getComputedStyle(probe).color;
    };
    const system = ['Canvas', 'CanvasText', 'Highlight', 'GrayText'].map(named);
    probe.remove();
    return {
      system,
      pressed: of('.filters [aria-pressed="true"]').backgroundColor,
      label: of('[data-part="label"][data-event="summit"]').fill,
      faint: of('[data-part="label"][fill="var(--faint)"]').fill,
      mark: of('[data-part="item"] [data-part="mark"] path').stroke,
      dot: of('.matrix .reports').backgroundColor,
      chosen: of('.matrix .chosen').outlineColor,
      selection: of('[data-part="selection"]').stroke,
      window: of('.minimap .window').borderTopColor,
      column: of('.minimap rect:nth-of-type(2)').fill,
      focus: of('.stage button:focus').outlineColor,
    };
  });
  const [canvas, text, highlight, grey] = colours.system;
  expect(canvas).not.toBe(text);
  expect(highlight).not.toBe(canvas);
  expect(colours).toMatchObject({
    pressed: highlight,
    label: text,
    faint: grey,
    mark: text,
    dot: text,
    chosen: highlight,
    selection: highlight,
    window: highlight,
    column: text,
    focus: text,
  });
  expect(grey).not.toBe(text);
});

test('readers who ask for more contrast get all text in ink', async ({ visit }) => {
  const page = await visit();
  const colours = () =>
    page.evaluate(() =>
      ['.eyebrow', '[data-part="count"]']
        .map((selector) => getComputedStyle(document.querySelector(selector)!))
        .map(({ color, fill }, i) => (i === 0 ? color : fill)),
    );
  const [heading, count] = await colours();
  await page.emulateMedia({ contrast: 'more' });
  const ink = await page.evaluate(() => getComputedStyle(document.body).color);
  await expect.poll(colours).toEqual([ink, ink]);
  expect([heading, count]).not.toContain(ink);
});
