/** The colours behind the custom properties of the page, for a canvas. Browser only. */
import { cssTheme, type Theme } from '../theme.ts';

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
