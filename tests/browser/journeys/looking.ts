/** Journeys of a reader who looks at an event in the chart and at its words at the same time. */
import { expect } from 'vitest';
import { compiled, homeEvents } from '../harness/compiled.ts';
import { holdStory, tellOn } from '../harness/held-story.ts';
import { outOfView } from '../harness/in-view.ts';
import { WINDOW, type Driver } from '../engines/driver.ts';
import { detailed, open, PATIENCE, placeInFrame, press, text, type Trip } from './trip.ts';

/** A laptop, and two phones, in px. */
const SIZES = [
  [1280, 720],
  [390, 844],
  [360, 640],
] as const;

const sizesFor = ({ isNarrowing }: Driver) =>
  SIZES.filter(([width]) => isNarrowing || width > 1000);

const first = homeEvents[0]!;
const last = compiled.events.at(-1)!;

const seen = (driver: Driver, where: string): Promise<void> =>
  expect.poll(() => driver.run(outOfView, null), { ...PATIENCE, message: where }).toEqual([]);

const told = (driver: Driver): Promise<string> => text(driver, '#reader h2');

/** @param most after how many stops to leave it */
async function playThrough(driver: Driver, where: string, most: number): Promise<number> {
  await driver.run(holdStory, null);
  await press(driver, ['#reader button', 'Play']);
  let stops = 0;
  for (let before = ''; ; stops += 1) {
    await expect.poll(() => told(driver), PATIENCE).not.toBe(before);
    before = await told(driver);
    await seen(driver, `${where}: “${before}”`);
    await driver.run(tellOn, null);
    const isOver = () => document.querySelector('#reader .play')?.textContent.includes('Play');
    const next = async () => (await driver.run(isOver, null)) || (await told(driver)) !== before;
    await expect.poll(next, PATIENCE).toBe(true);
    if (stops + 1 === most || (await told(driver)) === before) return stops + 1;
  }
}

export const LOOKING = {
  'opens an event from the chart, by keys, from the list and the address: label and words in view':
    async (trip: Trip) => {
      const { driver } = trip;
      for (const [width, height] of sizesFor(driver)) {
        const where = `${width} × ${height}`;
        await driver.resize(width, height);
        await open(trip);
        await press(driver, `.stage button[data-event="${first.id}"]`);
        await expect.poll(() => told(driver), PATIENCE).toBe(first.title);
        await seen(driver, `${where}, pressed`);

        await driver.run(
          () => document.querySelector<HTMLElement>('.stage [aria-pressed="true"]')!.focus(),
          null,
        );
        const focused = () => driver.run(() => document.activeElement?.textContent, null);
        const chosen = await focused();
        await driver.press('ArrowRight');
        await expect.poll(focused, PATIENCE).not.toBe(chosen);
        await driver.press('Enter');
        await expect.poll(() => told(driver), PATIENCE).not.toBe(first.title);
        await seen(driver, `${where}, by keys`);

        await driver.press('Escape');
        await open(trip);
        await press(driver, ['#events h3 button', last.title]);
        await expect.poll(() => told(driver), PATIENCE).toBe(last.title);
        await seen(driver, `${where}, from the list`);

        await open(trip, '#event=summit');
        await detailed(driver);
        await seen(driver, `${where}, from the address`);
      }
      await driver.resize(WINDOW.width, WINDOW.height);
    },

  'is told the story: at each stop the label of the event is in view with its words': async (
    trip: Trip,
  ) => {
    const { driver } = trip;
    for (const [width, height] of sizesFor(driver)) {
      await driver.resize(width, height);
      await open(trip);
      const stops = await playThrough(driver, `${width} × ${height}`, trip.stops);
      expect(stops).toBe(Math.min(trip.stops, compiled.events.length));
    }
    await driver.resize(WINDOW.width, WINDOW.height);
  },

  'reads a compact frame of 300 px in an article: an event opens, and nothing is cut': async ({
    driver,
    article,
  }: Trip) => {
    await driver.open(`${article}compact`);
    const inside = <T>(todo: () => T): Promise<T> => driver.run(todo, null, 'frame');
    const chart = () => document.querySelector('.stage svg') !== null;
    await expect.poll(() => inside(chart), PATIENCE).toBe(true);
    const fits = () => document.documentElement.scrollHeight <= 300 && innerHeight === 300;
    await expect.poll(() => inside(fits), PATIENCE).toBe(true);
    await driver.click(await placeInFrame(driver, '.stage button[data-event="summit"]'));
    await expect.poll(() => inside(outOfView), PATIENCE).toEqual([]);
    await expect.poll(() => inside(fits), PATIENCE).toBe(true);
  },
};
