/** What the page tells of dates: in its list, its reader, its chart and its legend. */
import { cleanup, fireEvent, render } from '@testing-library/svelte';
import App from '../../src/app/App.svelte';
import { read, type DatedSeed } from '../compile/dated-seeds.ts';

export interface ToldPage {
  /** By event, in the order of the list. */
  readonly list: readonly (readonly [id: string, words: string])[];
  readonly reader: Readonly<Record<string, string>>;
  /** The names of the buttons in the chart, in the order of time. */
  readonly chart: readonly string[];
  readonly legend: readonly string[];
  /** The buttons that lead to a part of the timeline. */
  readonly chips: readonly string[];
}

const texts = (selector: string): string[] =>
  [...document.querySelectorAll(selector)].map(({ textContent }) => textContent.trim());

/** Without the letters in the drawing of a sign. */
const legendTexts = (): string[] =>
  [...document.querySelectorAll('ul[aria-hidden] li')].map((item) => {
    item.querySelector('svg')?.remove();
    return item.textContent.trim();
  });

/** Those between the switch of the scale, with the button for all, and the buttons that share. */
function stretchTexts(): string[] {
  const all = [...document.querySelector('.toolbar')!.children];
  const scale = all.findIndex((each) => each.getAttribute('role') === 'group');
  const end = all.findIndex((each) => each.classList.contains('space'));
  return all.slice(scale + 2, end).map(({ textContent }) => textContent.trim());
}

export async function toldPage(seed: DatedSeed): Promise<ToldPage> {
  render(App, { props: { timeline: read(seed), address: {} } });
  const items = [...document.querySelectorAll('#events > ol > li')];
  const list = items.map(
    (item) =>
      [item.id.replace('event-', ''), item.querySelector('.date')!.textContent.trim()] as const,
  );
  const chart = texts('.stage button');
  const chips = stretchTexts();
  const legend = legendTexts();
  const reader: Record<string, string> = {};
  for (const item of items) {
    await fireEvent.click(item.querySelector('h3 button')!);
    reader[item.id.replace('event-', '')] = texts('#reader .date')[0]!;
  }
  cleanup();
  return { list, reader, chart, legend, chips };
}
