/**
 * The actions that every journey needs: opening, finding something, pressing it, waiting. Works
 * with the Driver of any engine.
 */
import { expect } from 'vitest';
import { PATIENCE as LONGEST } from '../../patience.ts';
import type { Driver, Point } from '../engines/driver.ts';

/** The browser of a journey, and the addresses that it visits. */
export interface Trip {
  readonly driver: Driver;
  /** The address of the built page. */
  readonly site: string;
  /** The page with iframes: `?` and a fragment say which embed it shows. */
  readonly article: string;
  /** The address of a page of which all events are in one minute. */
  readonly crowded: string;
  /** How many stops of a story are followed. */
  readonly stops: number;
}

/** Opens the page, and waits until it is live and idle, with its list. */
export async function open({ driver, site }: Trip, fragment = ''): Promise<void> {
  await driver.open(site + fragment);
  await alive(driver);
  // The list comes at the first sign of use.
  await driver.run(() => void document.dispatchEvent(new Event('scroll')), null);
  await until(driver, () => document.querySelector('#events') !== null);
}

/** Waits until the chart stands, in its own letters. */
export async function alive(driver: Driver): Promise<void> {
  await until(driver, () => document.querySelector('.stage svg[data-part="chart"]') !== null);
  // Fonts are asked for when the chart is first drawn.
  await driver.run(async () => {
    for (let frames = 0; frames < 2; frames += 1) await new Promise(requestAnimationFrame);
    await document.fonts.ready;
  }, null);
  await atRest(driver);
}

/** Waits until the chart has stopped: then its status line says what it shows. */
export const atRest = (driver: Driver): Promise<void> =>
  until(driver, () => document.querySelector('.pane [role="status"]')!.textContent !== '');

/** Waits until the event that is open is shown with its details, which come after its headline. */
export const detailed = (driver: Driver): Promise<void> =>
  until(driver, () => document.querySelector('#reader .event') !== null);

/** Waits until a function in the page returns true. */
export const until = (driver: Driver, holds: () => boolean): Promise<void> =>
  expect.poll(() => driver.run(holds, null), PATIENCE).toBe(true);

export const PATIENCE = { timeout: LONGEST, interval: 50 };

/** What to press: a selector, with the text on it if the selector alone is not enough. */
export type Target = string | readonly [selector: string, words: string];

/** The middle of the visible part, once it has appeared and stands still. */
export async function place(driver: Driver, target: Target): Promise<Point> {
  const [selector, words] = typeof target === 'string' ? [target, null] : target;
  let before = '';
  let found: Point | null = null;
  const look = async (): Promise<boolean> => {
    found = await driver.run(placeOf, [selector, words] as const);
    const now = JSON.stringify(found);
    const rests = found !== null && now === before;
    before = now;
    return rests;
  };
  await expect.poll(look, { ...PATIENCE, message: `${selector} ${words ?? ''}` }).toBe(true);
  return found!;
}

/**
 * Runs in the page. It first lets the browser draw, because a page that has begun to scroll smoothly
 * moves only then.
 */
async function placeOf([selector, words]: readonly [string, string | null]): Promise<Point | null> {
  for (let frames = 0; frames < 3; frames++) await new Promise(requestAnimationFrame);
  const said = (each: Element): string => (each.ariaLabel ?? each.textContent).trim();
  const element = [...document.querySelectorAll(selector)]
    .filter((each) => each.getClientRects().length > 0)
    .find((each) => words === null || said(each) === words);
  if (!element) return null;
  element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  const { x, y, width, height } = element.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
}

/** The middle of something in the page's only frame, in px of the window. */
export async function placeInFrame(driver: Driver, selector: string): Promise<Point> {
  const at = await driver.run(
    (each) => {
      const { x, y, width, height } = document.querySelector(each)!.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    },
    selector,
    'frame',
  );
  const corner = await driver.run(() => {
    const { x, y } = document.querySelector('iframe')!.getBoundingClientRect();
    return { x, y };
  }, null);
  return { x: corner.x + at.x, y: corner.y + at.y };
}

export const press = async (driver: Driver, target: Target): Promise<void> =>
  driver.click(await place(driver, target));

export const text = (driver: Driver, selector: string): Promise<string> =>
  driver.run((each) => document.querySelector<HTMLElement>(each)?.innerText ?? '', selector);

/** What the chart draws, one element per line, so that a failure shows the lines that differ. */
export const drawn = async (driver: Driver): Promise<readonly string[]> =>
  // Moved elements have the browser's own notation of their transform.
  (await driver.run(elements, null)).map((line) =>
    line.replace(
      /translate\(([^, )]+)[, ]+([^)]+)\)/,
      (_, x: string, y: string) => `at ${near(x)} ${near(y)}`,
    ),
  );

const near = (number: string): string => Number(number).toFixed(2);

/** Runs in the page. The order of attributes does not matter. */
function elements(): string[] {
  const all = document.querySelectorAll('.stage svg[data-part="chart"], .stage svg *');
  return [...all].map((each) => {
    const attributes = [...each.attributes].map(({ name, value }) => `${name}="${value}"`);
    const text = each.childElementCount === 0 ? each.textContent : '';
    return [each.localName, ...attributes.sort(), text].join(' ');
  });
}

export const fragment = (driver: Driver): Promise<string> =>
  driver.run(() => location.hash.replace('#', ''), null);

/** The length of the tab's history. */
export const entries = (driver: Driver): Promise<number> => driver.run(() => history.length, null);

/** A point of the chart where nothing can be pressed. */
export const chart = async (driver: Driver): Promise<Point> => {
  const { x } = await place(driver, '.stage svg[data-part="chart"]');
  return driver.run(
    (middle) => ({
      x: middle,
      y: document.querySelector('.stage')!.getBoundingClientRect().y + 12,
    }),
    x,
  );
};
