import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { page } from './page.ts';
import { statuses } from './statuses.ts';

const { DOMParser } = new JSDOM().window;
const document = new DOMParser().parseFromString(page(statuses), 'text/html');

test('the page shows each example with its name, in both themes', () => {
  const sections = [...document.querySelectorAll('section')];
  expect(sections.map(({ id }) => id)).toEqual(statuses.map(({ name }) => name));
  for (const section of sections)
    expect(section.querySelectorAll('svg[data-part="chart"]')).toHaveLength(2);
});

test('no two drawings share an id', () => {
  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
  expect(ids.length).toBeGreaterThan(2 * statuses.length);
  expect(new Set(ids).size).toBe(ids.length);
});
