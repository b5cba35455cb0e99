/**
 * jsdom draws nothing, and so has no transforms of SVG elements as objects. As much of them as the
 * chart moves its parts by: the first of an element's list, a translation.
 */
if (typeof SVGElement !== 'undefined' && !('transform' in SVGElement.prototype))
  Object.defineProperty(SVGElement.prototype, 'transform', {
    get(this: SVGElement) {
      const setTranslate = (x: number, y: number): void =>
        this.setAttribute('transform', `translate(${x},${y})`);
      return { baseVal: { getItem: () => ({ setTranslate }) } };
    },
  });
