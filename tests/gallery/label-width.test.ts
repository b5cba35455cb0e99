/** Where letters are set in other widths than the table has, a label says its width. */
import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import Chart from '../../src/chart/Chart.svelte';
import { layOutPicture } from '../../src/export/pictures/picture.ts';
import { readTimeline } from '../../src/timeline/any-version.ts';
import { ENGLISH } from '../../src/words/english.ts';
import { HAFEN_JSON, MINA_JSON } from '../export/harbour-languages.ts';

const labelsOf = (json: typeof HAFEN_JSON, width: number, fitted: boolean): string[] => {
  const { chart, theme } = layOutPicture({
    ...{ timeline: readTimeline(json), size: { width, height: 700 }, sizeOf: 'picture' },
    ...{ theme: 'light', view: { extent: null, selection: null }, words: ENGLISH, address: null },
  });
  const { body } = render(Chart, { props: { layout: chart.layout, theme, fitted } });
  return body.match(/<text data-part="label" data-event[^>]*>/g) ?? [];
};

test.each([1200, 480])('at %i px, only if its letters are in the table', (width) => {
  const german = labelsOf(HAFEN_JSON, width, true);
  expect(german.length).toBeGreaterThan(3);
  expect(german.filter((label) => !label.includes('textLength='))).toEqual([]);
  // Joined letters would be torn apart, and they are measured as they are set.
  const arabic = labelsOf(MINA_JSON, width, true);
  expect(arabic.length).toBeGreaterThan(3);
  expect(arabic.filter((label) => label.includes('textLength='))).toEqual([]);
  expect(labelsOf(HAFEN_JSON, width, false).join('')).not.toContain('textLength=');
});
