/** Journeys of a reader who takes something away: a link, a picture, the page on paper. */
import { expect } from 'vitest';
import { measureSerif } from '../../../src/export/fonts/serif.ts';
import { compiled } from '../harness/compiled.ts';
import { bare, printed } from '../harness/printed.ts';
import {
  alive,
  atRest,
  detailed,
  drawn,
  open,
  PATIENCE,
  press,
  text,
  until,
  type Trip,
} from './trip.ts';

const opened = compiled.events.find(({ id }) => id === 'summit')!;

/** Runs in the page: reads the pixels of the preview. */
async function lookAtPreview(): Promise<{
  width: number;
  height: number;
  colours: number;
  /** Where the headline ends, as a share of the picture's width. */
  headlineEnd: number;
}> {
  const image = document.querySelector<HTMLImageElement>('dialog img')!;
  await image.decode();
  const canvas = document.createElement('canvas');
  const width = (canvas.width = image.naturalWidth);
  const height = (canvas.height = image.naturalHeight);
  const context = canvas.getContext('2d')!;
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, width, height);
  const colours = new Set<number>();
  for (let i = 0; i < data.length; i += 4)
    colours.add((data[i]! << 16) | (data[i + 1]! << 8) | data[i + 2]!);
  // The first 60 px contain only the headline, at two pixels each.
  let end = 0;
  for (let y = 0; y < 120; y += 1)
    for (let x = end; x < width; x += 1) if (data[(y * width + x) * 4]! < 128) end = x;
  return { width, height, colours: colours.size, headlineEnd: end };
}

export const TAKING = {
  'shares a link, copies it, and reopens it to the same picture': async (trip: Trip) => {
    const { driver, site } = trip;
    await open(trip, '#event=summit');
    await press(driver, ['.toolbar button', 'Zoom in']);
    await until(driver, () => location.hash.includes('from='));
    await atRest(driver);
    const before = await drawn(driver);
    await press(driver, ['.toolbar button', 'Share']);
    await until(driver, () => document.querySelector('dialog[open] textarea') !== null);
    const link = await driver.run(
      () => document.querySelector<HTMLTextAreaElement>('dialog textarea')!.value,
      null,
    );
    expect(link).toMatch(/#from=[^&]*&to=[^&]*&event=summit$/);
    expect(link.startsWith(site)).toBe(true);
    await press(driver, ['dialog button', 'Copy: Link']);
    await expect.poll(() => text(driver, 'dialog [role="status"]'), PATIENCE).toBe('Copied: Link.');
    await driver.press('Escape');
    await until(driver, () => document.querySelector('dialog') === null);

    await open(trip, new URL(link).hash);
    await expect.poll(() => drawn(driver), PATIENCE).toEqual(before);
    await expect.poll(() => text(driver, '#reader h2'), PATIENCE).not.toBe('');
  },

  'saves a PNG that is the preview, in the page’s own fonts': async (trip: Trip) => {
    const { driver } = trip;
    await press(driver, ['.toolbar button', 'Save as PNG']);
    await until(driver, () => document.querySelector('dialog img') !== null);
    // Text has many shades at its edges; a picture without text has a dozen colours. In WebKit a
    // large picture is still empty just after it has been decoded.
    const headline = 32 + measureSerif(compiled.title, 34);
    const seen = async () => {
      const { colours, headlineEnd } = await driver.run(lookAtPreview, null);
      const off = Math.abs(headlineEnd / 2 - headline);
      return { hasText: colours > 100, isInSerif: off < 0.02 * headline };
    };
    await expect.poll(seen, PATIENCE).toEqual({ hasText: true, isInSerif: true });
    const shown = await driver.run(lookAtPreview, null);

    const file = await driver.saved(() => press(driver, 'dialog a.save'));
    expect(file.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect(file.readUInt32BE(16)).toBe(shown.width);
    expect(file.readUInt32BE(20)).toBe(shown.height);
    await driver.press('Escape');
    await until(driver, () => document.querySelector('dialog') === null);
  },

  'prints to PDF: the chart, every event, and every quotation': async (trip: Trip) => {
    const { driver } = trip;
    await open(trip);
    const { pages, words, outside } = await printed(await driver.pdf());
    expect(pages).toBeGreaterThan(1);
    expect(outside).toEqual([]);
    expect(words).toContain(bare(compiled.title));
    const missing = compiled.events
      .flatMap(({ title, citations }) => [title, ...citations.map(({ quote }) => quote)])
      .filter((each) => !words.includes(bare(each)));
    expect(missing).toEqual([]);
  },

  'prints a frame to PDF: the chart and what is open, within the paper, without buttons': async (
    trip: Trip,
  ) => {
    const { driver, site } = trip;
    await driver.open(`${site}embed/paris-summit.html#event=${opened.id}&theme=dark`);
    await alive(driver);
    await detailed(driver);
    const buttons = await driver.run(
      () => [...document.querySelectorAll<HTMLElement>('.button')].map((each) => each.innerText),
      null,
    );
    const { words, outside } = await printed(await driver.pdf());
    expect(outside).toEqual([]);
    const { title, citations } = opened;
    // Not the labels: Firefox draws the letters of the chart.
    const missing = [compiled.title, title, ...citations.map(({ quote }) => quote)].filter(
      (each) => !words.includes(bare(each)),
    );
    expect(missing).toEqual([]);
    const named = buttons.filter((each) => /^(Share|Save|Play|Evened|Copy)/.test(each.trim()));
    expect(named).toHaveLength(5);
    expect(named.filter((each) => words.includes(bare(each)))).toEqual([]);
  },
};
