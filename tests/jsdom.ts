/**
 * What jsdom lacks for the tests of the page: it has no layout and no drawing. The reader prefers
 * reduced motion, and each test begins at the same address.
 */
import { configure } from '@testing-library/svelte';
import { afterAll, beforeEach, vi } from 'vitest';
import { legendSign } from '../src/app/chart/legend-sign.ts';
import { minimapPart } from '../src/app/chart/minimap-part.ts';
import { belowChart } from '../src/app/events/below-chart.ts';
import { PATIENCE } from './patience.ts';
import { unread } from '../src/app/unread.ts';
import { foundPart } from '../src/app/controls/found-part.ts';
import { eventDetails } from '../src/app/reader/event-details.ts';
import { searching } from '../src/app/state/searching.ts';
import { moreCharts } from '../src/app/state/more-charts.svelte.ts';

/** The part of SVG's transforms that the chart uses: the first one, a translation. */
if (!('transform' in SVGElement.prototype))
  Object.defineProperty(SVGElement.prototype, 'transform', {
    get(this: SVGElement) {
      const setTranslate = (x: number, y: number): void =>
        this.setAttribute('transform', `translate(${x},${y})`);
      return { baseVal: { getItem: () => ({ setTranslate }) } };
    },
  });

Object.assign(HTMLDialogElement.prototype, {
  showModal(this: HTMLDialogElement): void {
    this.open = true;
  },
});

// Parts that come late are there at once: how they come is tested in late.test.ts.
await Promise.all(
  [eventDetails, belowChart, foundPart, minimapPart, legendSign, unread, moreCharts, searching].map(
    (part) => part.need(),
  ),
);

configure({ asyncUtilTimeout: PATIENCE });

beforeEach(() => {
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
  vi.stubGlobal('matchMedia', () => ({ matches: true }));
  vi.stubGlobal('scrollBy', () => {});
  vi.stubGlobal('visualViewport', { scale: 1 });
  Element.prototype.scrollIntoView = () => {};
  history.replaceState(null, '', '/');
});

// The files share a document: each leaves it as it found it.
afterAll(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  document.head.replaceChildren();
  document.body.replaceChildren();
  for (const element of [document.documentElement, document.body])
    for (const { name } of [...element.attributes]) element.removeAttribute(name);
  document.title = '';
});
