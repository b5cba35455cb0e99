/**
 * The states that the page can be in, and how a reader reaches each. A walk takes one page through
 * all of them, because opening a page in a browser costs more than looking at it.
 */
import type { Page } from 'playwright-core';
import { HARBOUR_JSON } from '../../export/harbour.ts';
import { compiled } from '../harness/compiled.ts';
import { giveSign } from '../harness/page.ts';

export interface State {
  readonly name: string;
  /** Relative to the site's address. */
  readonly path: string;
  /** The response instead of the site's timeline; null for no response. */
  readonly data?: object | null;
  /** A pattern of files that never arrive. */
  readonly missing?: string;
  /** Whether their requests fail; otherwise they go on without end. */
  readonly refused?: boolean;
  /** What to do after the page has loaded. */
  readonly enter?: (page: Page) => Promise<unknown>;
  /** A selector that matches once the page is in this state. */
  readonly shows: string;
}

const READING = '#reader h2';
const CHART = '.stage button';

const differing = compiled.events.find(({ differences }) => differences.length > 0)?.id ?? '';

const [bad, ...good] = HARBOUR_JSON.events;
/** For states that do not depend on the amount of data: five events are checked faster. */
const small = { path: '', data: HARBOUR_JSON };

const press =
  (name: string): State['enter'] =>
  (page) =>
    page.getByRole('button', { name, exact: true }).click();
const search =
  (text: string): State['enter'] =>
  (page) =>
    page.locator('#search').fill(text);

export const STATES: readonly State[] = [
  { name: 'home', path: '', shows: CHART },
  {
    name: 'parts that do not arrive',
    path: '#event=summit',
    missing: '**/{BelowChart,EventDetails,LegendSign,Minimap}-*.js',
    refused: true,
    shows: '.problems',
    enter: (page) => page.evaluate(() => document.dispatchEvent(new Event('scroll'))),
  },
  { name: 'an event', path: '#event=summit', shows: READING },
  {
    name: 'documents that differ',
    path: `#event=${differing}`,
    shows: '#reader table',
    enter: (page) =>
      page
        .locator('#reader details')
        .evaluateAll((all) => all.forEach((each) => each.setAttribute('open', ''))),
  },
  { name: 'events found', ...small, shows: '#events li', enter: search('strike') },
  { name: 'nothing found', ...small, shows: '#events:not(:has(li))', enter: search('qqqq') },
  { name: 'filters', ...small, path: '#status=claimed', shows: '.filters' },
  {
    name: 'filters under way',
    ...small,
    missing: '**/Filters-*.js',
    shows: '[aria-expanded="true"]',
    enter: press('Filter'),
  },
  { name: 'picture', ...small, shows: 'dialog img', enter: press('Save as PNG') },
  { name: 'share', ...small, shows: 'dialog textarea', enter: press('Share') },
  { name: 'data', ...small, shows: 'dialog h3', enter: press('Data') },
  { name: 'keys', ...small, shows: 'dialog kbd', enter: press('Keyboard shortcuts') },
  { name: 'loading failed', path: '', data: null, shows: '[role="alert"]' },
  {
    name: 'a bad event among good',
    path: '',
    data: { ...HARBOUR_JSON, events: [{ ...bad, title: 7 }, ...good] },
    shows: '.problems',
  },
  {
    name: 'French',
    ...small,
    path: '#lang=fr&event=strike&lit=gazette',
    shows: `:lang(fr) ${READING}`,
  },
  {
    name: 'Ukrainian',
    ...small,
    path: '#lang=uk&event=strike&lit=gazette',
    shows: `:lang(uk) ${READING}`,
  },
  { name: 'compact embed', path: 'embed/paris-summit.html?compact#event=summit', shows: READING },
  { name: 'embed', path: 'embed/paris-summit.html#event=summit', shows: READING },
  { name: 'still', path: '', missing: '**/timelines/*.json', shows: '.still .quote' },
];

/** Brings the page into the state, wherever it is. */
export async function enter(page: Page, site: string, state: State): Promise<void> {
  const { path, data, missing, refused, enter: step, shows } = state;
  await page.unrouteAll();
  if (data !== undefined)
    await page.route('**/timelines/*.json', (route) =>
      data === null ? route.abort() : route.fulfill({ json: data }),
    );
  if (missing) await page.route(missing, (route) => (refused ? route.abort() : undefined));
  // The browser would not reload an address of which only the fragment differs.
  await page.goto('about:blank');
  await page.goto(new URL(path, site).href);
  if (data !== null) await page.locator(`${CHART}, .still .quote`).first().waitFor();
  if (!missing) await giveSign(page);
  await step?.(page);
  await page.locator(shows).first().waitFor();
  // What is out of sight is measured, too.
  await page.evaluate(() => (document.documentElement.dataset.text = 'whole'));
  await page.evaluate(async () => void (await document.fonts.ready));
}
