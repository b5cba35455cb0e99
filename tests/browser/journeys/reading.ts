/** Journeys of a reader: open, zoom, find, compare. */
import { expect } from 'vitest';
import type { Driver } from '../engines/driver.ts';
import { compiled, labelOf } from '../harness/compiled.ts';
import { holdZoom, letGo } from '../harness/held-zoom.ts';
import { farApartIn, type Part } from '../harness/pixels.ts';
import {
  atRest,
  chart,
  drawn,
  entries,
  fragment,
  open,
  PATIENCE,
  place,
  press,
  text,
  until,
  type Trip,
} from './trip.ts';

const summit = compiled.events.find(({ id }) => id === 'summit')!;

/** Runs in the page: labels whose letters run into what follows them. */
function crowded(): string[] {
  const items = [...document.querySelectorAll('.stage [data-part="item"]')];
  return items.flatMap((item) => {
    const [label, count] = ['label', 'count'].map((part) =>
      item.querySelector(`[data-part="${part}"]`)?.getBoundingClientRect(),
    );
    const apart = label && count ? Math.max(count.left - label.right, label.left - count.right) : 9;
    return apart < 2 ? [`${item.getAttribute('data-event')}: ${apart.toFixed(1)} px`] : [];
  });
}

/** The tables of what documents disagree on, as the reader of an event shows them. */
const readings = (driver: Driver) =>
  driver.run(
    () =>
      [...document.querySelectorAll('#reader table')].map((table) => ({
        about: table.querySelector('caption [lang]')!.textContent,
        rows: [...table.querySelectorAll('tbody tr')].map((row) =>
          [...row.querySelectorAll('td')].map((cell) => cell.textContent.trim()),
        ),
      })),
    null,
  );

/** Runs in the page. */
const labelDrawn = (id: string): string | undefined =>
  document.querySelector(`.stage text[data-event="${id}"]`)?.textContent;

export const READING = {
  'opens: the chart, its labels in its own fonts, the list, and nothing shifts': async (
    trip: Trip,
  ) => {
    const { driver } = trip;
    await open(trip);
    const seen = () =>
      driver.run(
        () => ({
          title: document.querySelector('h1')?.textContent,
          listed: document.querySelectorAll('#events h3').length,
          fonts: [...document.fonts].filter((face) => face.status === 'loaded').length > 1,
          overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
        }),
        null,
      );
    const { title, events } = compiled;
    const right = { title, listed: events.length, fonts: true, overflow: 0 };
    await expect.poll(seen, PATIENCE).toEqual(right);
    await expect.poll(() => driver.run(crowded, null), PATIENCE).toEqual([]);
  },

  'zooms and pans by wheel, drag, buttons and keys, without a new entry of the history': async (
    trip: Trip,
  ) => {
    const { driver } = trip;
    const before = await entries(driver);
    const home = await drawn(driver);
    const changed = async (act: () => Promise<void>): Promise<void> => {
      const last = await drawn(driver);
      await act();
      await expect.poll(() => drawn(driver), PATIENCE).not.toEqual(last);
    };
    const at = await chart(driver);
    await driver.hover(at);
    // The code for gestures is loaded when the pointer arrives.
    await expect
      .poll(async () => {
        await driver.wheel(at, -120);
        // The elements follow when the movement has ended.
        await until(driver, () => document.querySelector('.stage canvas:not([hidden])') === null);
        return drawn(driver);
      }, PATIENCE)
      .not.toEqual(home);
    for (let i = 0; i < 5; i += 1) await changed(() => driver.wheel(at, i < 3 ? -120 : 120));
    await changed(() => driver.drag(at, { x: at.x + 120, y: at.y }));
    await changed(() => press(driver, ['.toolbar button', 'Zoom in']));
    await changed(() => press(driver, ['.toolbar button', 'Zoom out']));
    await driver.run(
      () => document.querySelector<HTMLElement>('.stage [tabindex="0"]')!.focus(),
      null,
    );
    await changed(() => driver.press('+'));
    await changed(() => driver.press('-'));
    const focused = () => driver.run(() => document.activeElement?.textContent, null);
    const last = await focused();
    await driver.press('ArrowRight');
    await expect.poll(focused, PATIENCE).not.toBe(last);
    await expect.poll(() => fragment(driver), PATIENCE).toMatch(/^from=.*&to=[^&]*$/);
    await driver.press('0');
    await expect.poll(() => drawn(driver), PATIENCE).toEqual(home);
    await expect.poll(() => fragment(driver), PATIENCE).toBe('');
    expect(await entries(driver)).toBe(before);
  },

  'moves: while the chart moves it looks as it did at rest': async (trip: Trip) => {
    const { driver } = trip;
    await open(trip);
    await driver.hover(await chart(driver));
    await until(
      driver,
      () => document.querySelector('.stage canvas[data-painter="thread"]') !== null,
    );
    await atRest(driver);
    const still = await driver.screenshot();
    await driver.run(holdZoom, null);
    await until(driver, () => document.querySelector('.stage canvas:not([hidden])') !== null);
    const moving = await driver.screenshot();
    const part = await driver.run((): Part => {
      const { x, y, width, height } = document.querySelector('.stage')!.getBoundingClientRect();
      return [x, y, width, Math.min(height, innerHeight - y)].map((px) =>
        Math.round(px * devicePixelRatio),
      ) as never;
    }, null);
    const [share] = await farApartIn(driver.run, [still, moving], [{ part, least: 32 }]);
    // WebKit sets the letters of a drawing on other fractions of a pixel: 0.7 %.
    expect(share).toBeLessThan(0.01);
    await driver.run(letGo, null);
    await until(driver, () => document.querySelector('.stage canvas:not([hidden])') === null);
    await open(trip);
  },

  'finds: what is typed narrows the chart and the list, Enter reads the first': async (
    trip: Trip,
  ) => {
    const { driver } = trip;
    await press(driver, '#search');
    await driver.type('zelenskyy elysee');
    await expect.poll(() => fragment(driver), PATIENCE).toBe('find=zelenskyy+elysee');
    const listed = () =>
      driver.run(
        () => [...document.querySelectorAll('#events h3')].map((each) => each.textContent.trim()),
        null,
      );
    // The code that searches is loaded when the field has focus; until it comes, all are listed.
    const count = async (): Promise<number> => (await listed()).length;
    await expect.poll(count, PATIENCE).toBeLessThan(compiled.events.length);
    const [first] = await listed();
    expect(first).toBeTruthy();
    await driver.press('Enter');
    await expect.poll(() => text(driver, '#reader h2'), PATIENCE).toBe(first);
    const focused = () => driver.run(() => document.activeElement?.id, null);
    await expect.poll(focused, PATIENCE).toBe('reader');
    await press(driver, ['button', 'Show all']);
    await until(driver, () => !location.hash.includes('find='));
  },

  'compares: an event pressed in the chart shows each reading with its documents': async (
    trip: Trip,
  ) => {
    const { driver } = trip;
    await open(trip);
    await press(driver, `.stage button[data-event="${summit.id}"]`);
    await expect.poll(() => text(driver, '#reader h2'), PATIENCE).toBe(summit.title);
    await expect.poll(() => fragment(driver), PATIENCE).toBe('event=summit');
    // The code that draws the tables is loaded with the first event.
    const differences = summit.differences.map(({ about }) => about);
    await expect
      .poll(async () => (await readings(driver)).map(({ about }) => about), PATIENCE)
      .toEqual(differences);
    const tables = await readings(driver);
    for (const { rows } of tables) {
      expect(rows.length).toBeGreaterThanOrEqual(2);
      for (const [reading, documents] of rows) {
        expect(reading).not.toBe('');
        expect(documents).toMatch(/Newslooks|Paris|Ukraine|Article without a title/);
      }
    }
    const label = () => driver.run(labelDrawn, summit.id);
    await expect.poll(label, PATIENCE).toBe(labelOf(summit));
    // The table of differences is in view where it stands.
    const { y } = await place(driver, '#reader table');
    expect(y).toBeGreaterThan(0);
  },
};
