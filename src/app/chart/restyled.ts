/**
 * What the page's styles make of the chart: the colours behind its custom properties, and whether
 * someone has styled its parts. Browser only.
 */
import { cssTheme, type Theme } from '../../chart/theme.ts';

/** The theme in literal colours, as they are now within `place`. */
export function literalTheme(place: Element): Theme {
  const probe = document.createElement('i');
  const { lanes, ...others } = cssTheme;
  const entries = [...Object.entries(others), ...lanes.map((lane) => [null, lane] as const)];
  const colours = entries.map(([, value]) => {
    const colour = probe.appendChild(document.createElement('i'));
    colour.style.color = value;
    return colour;
  });
  place.append(probe);
  const literal = colours.map((colour) => getComputedStyle(colour).color);
  probe.remove();
  const names = Object.keys(others);
  const named = Object.fromEntries(names.map((name, i) => [name, literal[i]!]));
  return { ...(named as unknown as Omit<Theme, 'lanes'>), lanes: literal.slice(names.length) };
}

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

/** A copy without its names and without what is inside. */
function stripNames(element: Element): Element {
  const copy = element.cloneNode(false) as Element;
  for (const { name } of [...copy.attributes])
    if (name.startsWith('data-')) copy.removeAttribute(name);
  return copy;
}
