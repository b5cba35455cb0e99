/**
 * A Svelte attachment that gives an element styles of its own, such as a size in px. Svelte's directive
 * `style:` would bring a parser of CSS into the first load (0.6 kB), and run it for each button of the chart.
 *
 * @param styles by the names of CSS; null and undefined stand for none
 */
export const styled =
  (styles: Readonly<Record<string, string | number | null | undefined>>) =>
  ({ style }: HTMLElement): void => {
    for (const [name, value] of Object.entries(styles))
      style.setProperty(name, String(value ?? ''));
  };
