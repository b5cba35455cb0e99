/**
 * The states that the page can be in, and how a reader comes to each. A walk takes one page through
 * all of them, since opening a browser's page costs more than what is looked at in it.
 */
import type { Page } from 'playwright-core';
import { HARBOUR_JSON } from '../../export/harbour.ts';
import { compiled } from './compiled.ts';

export interface State {
  readonly name: string;
  /** Under the site's address. */
  readonly path: string;
  /** What arrives instead of the site's timeline; null: nothing does. */
  readonly data?: object | null;
  /** Of which files none ever arrives. */
  readonly missing?: string;
  /** From the page as it has loaded. */
  readonly enter?: (page: Page) => Promise<unknown>;
  /** What is there when the state is. */
  readonly shows: string;
}

const READING = '#reader h2';
const CHART = '.stage button';

const differing = compiled.events.find(({ differences }) => differences.length > 0)?.id ?? '';

const [bad, ...good] = HARBOUR_JSON.events;
/** Where the state does not depend on how much there is: five events are looked through sooner. */
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
  { name: 'embed', path: 'embed/paris-summit.html#event=summit', shows: READING },
  { name: 'still', path: '', missing: '**/timelines/*.json', shows: '.still q' },
];

/** Brings the page, wherever it is, into the state. */
export async function enter(page: Page, site: string, state: State): Promise<void> {
  const { path, data, missing, enter: step, shows } = state;
  await page.unrouteAll();
  if (data !== undefined)
    await page.route('**/timelines/*.json', (route) =>
      data === null ? route.abort() : route.fulfill({ json: data }),
    );
  if (missing) await page.route(missing, () => undefined);
  // An address that differs in its fragment alone would not load again.
  await page.goto('about:blank');
  await page.goto(new URL(path, site).href);
  if (data !== null) await page.locator(`${CHART}, .still q`).first().waitFor();
  await step?.(page);
  await page.locator(shows).first().waitFor();
  await page.evaluate(async () => void (await document.fonts.ready));
}
