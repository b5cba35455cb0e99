/**
 * What jsdom lacks for the tests of the page: it has no layout and no drawing. The reader prefers
 * reduced motion, and each test begins at the same address.
 */
import { beforeEach, vi } from 'vitest';

/** The part of SVG's transforms that the chart uses: the first one, a translation. */
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
