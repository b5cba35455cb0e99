/** Journeys on a phone, to several events of one minute: no zoom parts them. */
import { expect } from 'vitest';
import { whenJson } from '../../../src/seeds/when-json.ts';
import { HOUR } from '../../../src/time/instant.ts';
import { momentUnit } from '../../../src/time/unit.ts';
import { singleDate } from '../../../src/time/when.ts';
import type { TimelineJson } from '../../../src/timeline/schema.ts';
import { timelineJson } from '../../bench/timeline-json.ts';
import type { Driver } from '../engines/driver.ts';
import { WINDOW } from '../engines/driver.ts';
import { alive, atRest, drawn, PATIENCE, press, text, until, type Trip } from './trip.ts';

const made = timelineJson(5);
const minute = whenJson(
  singleDate(
    '',
    momentUnit('minute', { year: 2026, month: 1, day: 6 }, { offset: 14 * HOUR, ahead: 0 }, []),
  ),
);

export const ONE_MINUTE: TimelineJson = {
  ...made,
  home: { from: '2026-01-05T00:00Z', to: '2026-01-08T00:00Z' },
  events: made.events.map((event) => ({
    ...event,
    when: { ...event.when, ...minute, edtf: '2026-01-06T14:00Z' },
  })),
};

const COUNT = '.stage button:not([data-event])';
const LISTED = 'dialog ol button';

async function openOnPhone({ driver, crowded }: Trip): Promise<void> {
  if (driver.isNarrowing) await driver.resize(390, 844);
  await driver.open(crowded);
  await alive(driver);
}

/** Presses the count again and again, until its list is open. */
async function openList(driver: Driver, pressCount: () => Promise<void>): Promise<void> {
  const isListed = (): Promise<boolean> =>
    driver.run((each) => document.querySelector(each) !== null, LISTED);
  for (let presses = 0; presses < 12 && !(await isListed()); presses += 1) {
    const leadsOn = (await text(driver, COUNT)).includes('zoom in');
    const before = await drawn(driver);
    await pressCount();
    if (leadsOn) {
      await expect.poll(() => drawn(driver), PATIENCE).not.toEqual(before);
      // A press during a flight only leads it on.
      await atRest(driver);
    } else await expect.poll(isListed, PATIENCE).toBe(true);
  }
  expect(await isListed()).toBe(true);
}

export const CROWDING = {
  'reaches each event of one minute by finger': async (trip: Trip) => {
    const { driver } = trip;
    await openOnPhone(trip);
    for (const [k, { title }] of ONE_MINUTE.events.entries()) {
      await openList(driver, () => press(driver, COUNT));
      await press(driver, `dialog li:nth-child(${k + 1}) button`);
      await until(driver, () => document.querySelector('dialog') === null);
      await expect.poll(() => text(driver, '#reader h2'), PATIENCE).toBe(title);
    }
  },

  'and by keys, and comes back to the count with Escape': async (trip: Trip) => {
    const { driver } = trip;
    await openOnPhone(trip);
    const pressCount = async (): Promise<void> => {
      await driver.run((each) => document.querySelector<HTMLElement>(each)!.focus(), COUNT);
      await driver.press('Enter');
    };
    const focused = () => driver.run(() => document.activeElement?.textContent?.trim(), null);
    await openList(driver, pressCount);
    await driver.press('Escape');
    await until(driver, () => document.querySelector('dialog') === null);
    await expect.poll(focused, PATIENCE).toContain('5 events, 6 January 2026, 14:00');
    for (const { label, title } of ONE_MINUTE.events) {
      await openList(driver, pressCount);
      for (let tabs = 0; tabs < 8 && !(await focused())!.startsWith(label!); tabs += 1) {
        const last = await focused();
        await driver.press('Tab');
        await expect.poll(focused, PATIENCE).not.toBe(last);
      }
      await driver.press('Enter');
      await until(driver, () => document.querySelector('dialog') === null);
      await expect.poll(() => text(driver, '#reader h2'), PATIENCE).toBe(title);
      await until(driver, () => document.activeElement?.id === 'reader');
    }
    await driver.resize(WINDOW.width, WINDOW.height);
  },
};
