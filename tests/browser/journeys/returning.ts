/** Journeys of a returning reader: with Back and Forward, by a reload, in another language. */
import { expect } from 'vitest';
import { homeEvents } from '../harness/compiled.ts';
import {
  alive,
  atRest,
  detailed,
  drawn,
  entries,
  fragment,
  open,
  PATIENCE,
  press,
  text,
  until,
  type Trip,
} from './trip.ts';

const [first, second] = homeEvents;

/** Everything that an address can say. */
const FULL =
  '#from=2026-01-03&to=2026-01-09&event=summit&sources=differ&group=document&theme=dark&lang=fr';

export const RETURNING = {
  'goes back and forward between events, not through what was zoomed': async (trip: Trip) => {
    const { driver } = trip;
    await open(trip);
    const before = await entries(driver);
    const heading = () => text(driver, '#reader h2');
    await press(driver, `.stage button[data-event="${first!.id}"]`);
    await expect.poll(heading, PATIENCE).toBe(first!.title);
    for (let i = 0; i < 4; i += 1) {
      const last = await fragment(driver);
      await press(driver, ['.toolbar button', i < 2 ? 'Zoom in' : 'Zoom out']);
      // Each view comes to rest, and is written.
      await expect.poll(() => fragment(driver), PATIENCE).not.toBe(last);
    }
    const zoomed = await fragment(driver);
    await press(driver, `.stage button[data-event="${second!.id}"]`);
    await expect.poll(heading, PATIENCE).toBe(second!.title);
    await expect.poll(() => entries(driver), PATIENCE).toBe(before + 2);

    await driver.back();
    await expect.poll(heading, PATIENCE).toBe(first!.title);
    await expect.poll(() => fragment(driver), PATIENCE).toBe(zoomed);
    await driver.back();
    await expect.poll(heading, PATIENCE).toBe('');
    await expect.poll(() => fragment(driver), PATIENCE).toBe('');
    await driver.forward();
    await expect.poll(heading, PATIENCE).toBe(first!.title);
    await driver.forward();
    await expect.poll(heading, PATIENCE).toBe(second!.title);
  },

  'reloads to the same picture: zoomed, filtered, chosen, grouped, dark, in French': async (
    trip: Trip,
  ) => {
    const { driver } = trip;
    await open(trip, FULL);
    await until(driver, () => document.documentElement.lang === 'fr');
    await press(driver, ['.toolbar button', 'Zoom avant']);
    await until(driver, () => !location.hash.includes('from=2026-01-03&'));
    await atRest(driver);
    await detailed(driver);
    const before = await state(trip);
    expect(before.chart.join('')).toContain('data-event="summit"');
    await driver.reload();
    await alive(driver);
    await expect.poll(() => state(trip), PATIENCE).toEqual(before);
  },

  'changes the language in place: the view, what is chosen and focus stay': async (trip: Trip) => {
    const { driver } = trip;
    const before = await fragment(driver);
    await press(driver, ['.languages button', 'Українська']);
    await until(driver, () => document.documentElement.lang === 'uk');
    await expect.poll(() => fragment(driver), PATIENCE).toBe(before.replace('lang=fr', 'lang=uk'));
    const focused = () => driver.run(() => document.activeElement?.textContent, null);
    await expect.poll(focused, PATIENCE).toBe('Українська');
    await expect.poll(async () => (await drawn(driver)).join(''), PATIENCE).toMatch(/січень|січня/);
    expect(
      await driver.run(
        async () => (await document.fonts.load('1em "Source Sans 3"', 'ї')).length,
        null,
      ),
    ).toBeGreaterThan(0);
    await press(driver, ['.languages button', 'English']);
    await until(driver, () => document.documentElement.lang === 'en');
  },
};

const state = async ({ driver }: Trip) => ({
  chart: await drawn(driver),
  fragment: await fragment(driver),
  reader: await text(driver, '#reader'),
  language: await driver.run(() => document.documentElement.lang, null),
  theme: await driver.run(() => getComputedStyle(document.documentElement).colorScheme, null),
});
