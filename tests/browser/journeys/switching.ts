/** The journey of a reader who switches the scale by keys, and listens. */
import { expect } from 'vitest';
import { open, PATIENCE, text, until, type Trip } from './trip.ts';

const STATUS = '.pane [role="status"]';

export const SWITCHING = {
  'switches the scale by keys, keeps focus, and hears which one it is': async (trip: Trip) => {
    const { driver } = trip;
    await open(trip);
    const focused = () =>
      driver.run(
        () => [document.activeElement!.textContent, document.activeElement!.ariaPressed],
        null,
      );
    await expect.poll(() => text(driver, STATUS), PATIENCE).toMatch(/labelled$/);
    await driver.run(
      () => document.querySelector<HTMLElement>('.switch [aria-pressed="true"]')!.focus(),
      null,
    );
    await expect.poll(focused, PATIENCE).toEqual(['To scale', 'true']);
    await driver.press('Tab');
    await expect.poll(focused, PATIENCE).toEqual(['Evened', 'false']);
    await driver.press('Enter');
    await until(driver, () => document.querySelector('.stage [data-scale="evened"]') !== null);
    await expect.poll(focused, PATIENCE).toEqual(['Evened', 'true']);
    await expect.poll(() => text(driver, STATUS), PATIENCE).toMatch(/labelled, not to scale$/);
    await driver.run(() => document.querySelector<HTMLElement>('.switch button')!.focus(), null);
    await driver.press('Enter');
    await until(driver, () => document.querySelector('.stage [data-scale="evened"]') === null);
    await expect.poll(focused, PATIENCE).toEqual(['To scale', 'true']);
    await expect.poll(() => text(driver, STATUS), PATIENCE).toMatch(/labelled$/);
  },
};
