/**
 * Spoiled timelines in a real browser: what is right is shown, what is wrong is reported, nothing
 * is thrown and nothing takes long. tests/fuzz reads two thousand of them, and tests/app mounts
 * many.
 */
import type { Browser, CDPSession, Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import { mutated } from '../../fuzz/mutation.ts';
import { PATIENCE, readMutated } from '../../fuzz/soundness.ts';
import { SUBJECT } from '../../fuzz/subject.ts';
import { compiled } from './compiled.ts';
import { giveSign, needed, test } from './page.ts';

const IMAGE = 'tests/fixtures/seeds/images/images/bun.png';

/** 33 letters in the decomposed form of macOS file names: 56 UTF-16 units. */
const LABEL = 'Саміт йїйїйїйїйїйїйїйї 🇺🇦🇫🇷 у Парижі'.normalize('NFD');

type SubjectEvent = (typeof SUBJECT.events)[number];
const withEvents = (
  change: (event: SubjectEvent, i: number) => Partial<SubjectEvent>,
): unknown => ({
  ...SUBJECT,
  events: SUBJECT.events.map((event, i) => ({ ...event, ...change(event, i) })),
});

const twice = <T>(list: readonly T[]): T[] => [...list, ...list];

/** The cases found first, and one for each seed from 1 up to this number. */
const casesOf = (count: number): readonly (readonly [name: string, json: unknown])[] => [
  ['nothing spoiled', SUBJECT],
  // This one left the page blank.
  [
    'differences twice',
    {
      ...compiled,
      events: compiled.events.map((event) => ({
        ...event,
        differences: twice(event.differences),
      })),
    },
  ],
  [
    'readings twice',
    withEvents(({ differences }) => ({
      differences: differences.map((each) => ({ ...each, readings: twice(each.readings) })),
    })),
  ],
  ['documents twice', { ...SUBJECT, documents: twice(SUBJECT.documents) }],
  ['events twice', { ...SUBJECT, events: twice(SUBJECT.events) }],
  ['images twice', withEvents(({ media }) => ({ media: media && twice(media) }))],
  ['a label of decomposed letters', withEvents((_, i) => (i === 0 ? { label: LABEL } : {}))],
  ...Array.from({ length: count }, (_, i) => [`seed ${i + 1}`, mutated(SUBJECT, i + 1)] as const),
];

interface Seen {
  readonly alert: string | null;
  /** Whether the text that came with the page is still there. */
  readonly text: boolean;
  readonly title: string | null;
  readonly events: number;
  readonly titles: readonly string[];
  readonly told: boolean;
  readonly broken: boolean;
  readonly chart: boolean;
}

/** Runs in the page: opens some of what can be opened, then looks. */
async function look(): Promise<Seen> {
  const has = (selector: string): boolean => document.querySelector(selector) !== null;
  const rest = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve));
  const buttons = [...document.querySelectorAll<HTMLElement>('#events h3 button')];
  for (const button of buttons.filter((_, i) => i % Math.ceil(buttons.length / 3) === 0)) {
    button.click();
    await rest();
  }
  for (const details of document.querySelectorAll('details')) details.open = true;
  await rest();
  return {
    alert: document.querySelector('#app > [role="alert"]')?.textContent ?? null,
    text: has('#app > .still .events > li'),
    title: document.querySelector('#app h1')?.textContent ?? null,
    events: document.querySelectorAll('#events > ol > li').length,
    titles: [...document.querySelectorAll('#events h3')].map(({ textContent }) => textContent),
    told: has('[role="note"]'),
    broken: document.body.textContent.includes('cannot be shown'),
    chart: has('.stage svg'),
  };
}

/** A long list shows a hundred members at a time. */
const PAGE = 100;

function faultsOf(json: unknown, seen: Seen): string[] {
  const { timeline, problems } = readMutated(json);
  const { events = [], title } = timeline ?? {};
  const listed = events.length > 2 * PAGE ? events.slice(0, PAGE) : events;
  const wrong: Record<string, boolean> = timeline
    ? {
        'an alert': seen.alert !== null,
        'not its title': seen.title !== title,
        'a part is broken': seen.broken,
        'no chart': !seen.chart,
        'not all events': seen.events !== listed.length,
        'a title is missing': listed.some((each, i) => !seen.titles[i]?.includes(each.title)),
        'what is missing is not told': seen.told !== problems.length > 0,
      }
    : { 'not told': !seen.alert?.includes('could not start'), 'no text': !seen.text };
  return Object.keys(wrong).filter((key) => wrong[key]);
}

/** Milliseconds that the page's own thread has worked, without other work of the machine. */
async function worked(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1000 * metrics.find(({ name }) => name === 'TaskDuration')!.value;
}

async function open(page: Page, site: string, json: unknown): Promise<Seen> {
  await page.unroute('**/timelines/*.json');
  await page.route('**/timelines/*.json', (route) => route.fulfill({ json }));
  await page.goto(site);
  await page.locator('.stage svg, #app > [role="alert"]').first().waitFor();
  await giveSign(page);
  return page.evaluate(look);
}

interface Found {
  readonly name: string;
  readonly faults: readonly string[];
  readonly took: number;
}

/** Opens one case after another until none is left. */
async function openAll(
  browser: Browser,
  cases: Iterator<readonly [string, unknown]>,
): Promise<Found[]> {
  const site = needed(inject('site'));
  const page = await browser.newPage();
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const thrown: string[] = [];
  await page.route('**/*.png', (route) => route.fulfill({ path: IMAGE }));
  page.on('pageerror', ({ message }) => thrown.push(message));
  const found: Found[] = [];
  for (let next = cases.next(); !next.done; next = cases.next()) {
    const [name, json] = next.value;
    const before = await worked(session);
    const seen = await open(page, site, json);
    const after = await worked(session);
    const faults = [...faultsOf(json, seen), ...thrown.splice(0)];
    // The counter may restart with the page.
    found.push({ name, faults, took: after < before ? after : after - before });
  }
  await page.close();
  return found;
}

/** A test of the cases found first and of this many seeds. */
export function testSpoiled(count: number): void {
  const all = casesOf(count);
  test(`${all.length} spoiled timelines`, { timeout: 3_600_000 }, async ({ browser }) => {
    const cases = all[Symbol.iterator]();
    const hands = await Promise.all([openAll(browser, cases), openAll(browser, cases)]);
    const found = hands.flat().toSorted((a, b) => b.took - a.took);
    expect(found).toHaveLength(all.length);
    const longest = found.slice(0, 3).map(({ name, took }) => `${name}: ${took.toFixed(0)} ms`);
    console.log(longest.join(', '));
    expect(found.filter(({ faults }) => faults.length > 0)).toEqual([]);
    expect(found.filter(({ took }) => took > PATIENCE)).toEqual([]);
  });
}
