/** Puts the colours of a site into the text of its pages and style sheets. Pure. */
import type { Palettes } from '../../chart/palettes.ts';
import type { Theme } from '../../chart/theme.ts';
import { edit, elementsOf } from '../still/html-page.ts';

/** The custom properties of src/app/tokens.css. */
const tokensOf = ({ lanes, ...others }: Theme): [name: string, colour: string][] => [
  ...Object.entries(others),
  ...lanes.map((lane, i): [string, string] => [`lane-${i}`, lane]),
];

/**
 * A style sheet with these colours in place of ours, where it defines them. Rules for forced
 * colours, for print and for more contrast stay as they are, and so does their order.
 *
 * @param css as it is written, or as the bundler has written it for browsers without `light-dark()`
 * @throws Error if it does not define all of them
 */
export function withColours(css: string, { light, dark }: Palettes): string {
  const darks = new Map(tokensOf(dark));
  return tokensOf(light).reduce((text, [name, colour]) => {
    const definition = new RegExp(
      `(--${name}:\\s*(?:light-dark\\(|var\\(--lightningcss-light,\\s*))#[0-9a-f]+` +
        `(,\\s*|\\)\\s*var\\(--lightningcss-dark,\\s*)#[0-9a-f]+`,
      'i',
    );
    if (!definition.test(text)) throw new Error(`the style sheet defines no --${name}`);
    return text.replace(
      definition,
      (_, start: string, middle: string) => `${start}${colour}${middle}${darks.get(name)!}`,
    );
  }, css);
}

/** The page with the colours that the browser takes for its own frame. */
export const withThemeColour = (html: string, { light, dark }: Palettes): string =>
  edit(
    html,
    elementsOf(html).flatMap(({ name, attributes, written }) => {
      const at = written.content;
      if (name !== 'meta' || attributes.name !== 'theme-color' || !at) return [];
      const isDark = attributes.media?.includes('dark') === true;
      return [{ ...at, text: `content="${(isDark ? dark : light).paper}"` }];
    }),
  );

/** The style of a page that has no style sheet. */
export const plainStyle = ({ light, dark }: Palettes): string =>
  `html{background:${light.paper};color:${light.ink}}a{color:inherit}` +
  `@media(prefers-color-scheme:dark){html{background:${dark.paper};color:${dark.ink}}}`;
