/**
 * What jsdom lacks of a browser, for all tests of the page: it lays nothing out and draws nothing.
 * Its reader wants no motion, and each test begins at the same address.
 */
import { beforeEach, vi } from 'vitest';

/** Of SVG's transforms as much as the chart moves its parts by: the first, a translation. */
if (!('transform' in SVGElement.prototype))
  Object.defineProperty(SVGElement.prototype, 'transform', {
    get(this: SVGElement) {
      const setTranslate = (x: number, y: number): void =>
        this.setAttribute('transform', `translate(${x},${y})`);
      return { baseVal: { getItem: () => ({ setTranslate }) } };
    },
  });

beforeEach(() => {
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
  vi.stubGlobal('matchMedia', () => ({ matches: true }));
  vi.stubGlobal('scrollBy', () => {});
  Element.prototype.scrollIntoView = () => {};
  history.replaceState(null, '', '/');
});
