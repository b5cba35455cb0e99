/** Journeys of an editor who brings a file of their own to the page. */
import { unzipSync } from 'fflate';
import { expect } from 'vitest';
import { compiled, homeEvents } from '../harness/compiled.ts';
import { bytesOf, OWN, putFiles } from '../own-file/own-file.ts';
import { alive, fragment, open, PATIENCE, press, text, until, type Trip } from './trip.ts';

const [first] = homeEvents;
const NAME = 'The bridge.csv';

export const BRINGING = {
  'drops a table, sees it drawn, and reads how it was read': async (trip: Trip) => {
    const { driver } = trip;
    await open(trip);
    // An entry of the history is skipped on the way back if nothing was pressed on its page.
    await press(driver, `.stage button[data-event="${first!.id}"]`);
    await expect.poll(() => fragment(driver), PATIENCE).toBe(`event=${first!.id}`);
    expect(await driver.run(putFiles, [[NAME, bytesOf(OWN)]] as const)).toBe(true);
    await expect.poll(() => text(driver, 'h1'), PATIENCE).toBe('The bridge');
    await alive(driver);
    expect(await text(driver, '.own h2')).toContain(NAME);
    await until(driver, () =>
      document.querySelector('.stage svg')!.textContent.includes('The bridge closes'),
    );
    await press(driver, 'details summary');
    await expect
      .poll(() => text(driver, '.problems details'), PATIENCE)
      .toContain('It was read as a table.');
  },

  'downloads it as seeds': async ({ driver }: Trip) => {
    const file = await driver.saved(() => press(driver, ['.problems button', 'Download as seeds']));
    const files = unzipSync(file);
    expect(Object.keys(files)).toEqual(
      ['timeline.yaml', 'documents.yaml', 'events.yaml', 'foreign.json'].map(
        (each) => `the-bridge/${each}`,
      ),
    );
    expect(Buffer.from(files['the-bridge/events.yaml']!).toString()).toContain('It opens again');
  },

  'reads what is wrong with another, over what stays': async ({ driver }: Trip) => {
    const wrong = `${OWN}2026-02-31,Never,Traffic\n`;
    expect(await driver.run(putFiles, [['bad.csv', bytesOf(wrong)]] as const)).toBe(true);
    await expect
      .poll(() => text(driver, 'dialog .findings'), PATIENCE)
      .toContain('bad.csv: row 4, column date');
    await driver.press('Escape');
    await until(driver, () => document.querySelector('dialog') === null);
    expect(await text(driver, 'h1')).toBe('The bridge');
  },

  'goes Back to the published timeline, where it was': async (trip: Trip) => {
    const { driver } = trip;
    await driver.back();
    await expect.poll(() => text(driver, 'h1'), PATIENCE).toBe(compiled.title);
    await expect.poll(() => fragment(driver), PATIENCE).toBe(`event=${first!.id}`);
    await until(driver, () => document.querySelector('.own') === null);
    await until(driver, () => document.querySelector('#reader .event') !== null);
  },
};
