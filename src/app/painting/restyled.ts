/** Whether someone has styled the parts of the chart. Browser only. */

/** What a painter must know of an element to draw it. */
const SEEN = [
  ...['fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-opacity', 'stroke-dasharray'],
  ...['font-family', 'font-size', 'font-weight', 'font-style', 'letter-spacing', 'text-anchor'],
  ...['opacity', 'display', 'visibility', 'filter', 'transform'],
];

/**
 * Whether rules for the named parts of the chart change how they look. It compares one element of
 * each part with its copy outside the chart, without its names.
 */
export function isRestyled(chart: SVGSVGElement): boolean {
  const firsts = new Map<string, Element>();
  for (const part of chart.querySelectorAll('[data-part]')) {
    const name = part.getAttribute('data-part')!;
    if (!firsts.has(name)) firsts.set(name, part);
    // The outline of a mark and the lines of a label have no names of their own.
    const inside = part.firstElementChild;
    if (inside && !firsts.has(`${name} >`)) firsts.set(`${name} >`, inside);
  }
  const plain = document.createElementNS(chart.namespaceURI, 'svg');
  plain.setAttribute('font-family', chart.getAttribute('font-family')!);
  const pairs = [...firsts].map(([name, element]) => {
    // What is inside a part inherits from it.
    const around = name.endsWith('>')
      ? plain.appendChild(stripNames(element.parentElement!))
      : plain;
    return [element, around.appendChild(stripNames(element))] as const;
  });
  chart.after(plain);
  const isDifferent = pairs.some(([element, copy]) => {
    const [seen, wanted] = [getComputedStyle(element), getComputedStyle(copy)];
    return SEEN.some((name) => seen.getPropertyValue(name) !== wanted.getPropertyValue(name));
  });
  plain.remove();
  return isDifferent;
}

/** How many sheets style the page: another number if someone has added one. */
export const countSheets = (): number =>
  document.styleSheets.length +
  ('adoptedStyleSheets' in document ? document.adoptedStyleSheets.length : 0);

/** A copy without its names and without what is inside. */
function stripNames(element: Element): Element {
  const copy = element.cloneNode(false) as Element;
  for (const { name } of [...copy.attributes])
    if (name.startsWith('data-')) copy.removeAttribute(name);
  return copy;
}
