/** Parses the markup of our own pictures into a tree. Not for any other SVG. Pure. */

export interface SvgElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Elements and texts. */
  readonly children: readonly (SvgElement | string)[];
}

const TAG = /<(\/?)([a-zA-Z]+)((?:\s+[\w:-]+="[^"]*")*)\s*(\/?)>|([^<]+)/y;
const ATTRIBUTE = /([\w:-]+)="([^"]*)"/g;
const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
};

const textOf = (markup: string): string =>
  markup.replaceAll(/&(?:amp|lt|gt|quot);/g, (entity) => ENTITIES[entity]!);

/** @throws Error if the text is not one complete element */
export function svgTree(svg: string): SvgElement {
  const root: (SvgElement | string)[] = [];
  const open: { name: string; children: (SvgElement | string)[] }[] = [
    { name: '', children: root },
  ];
  TAG.lastIndex = 0;
  while (TAG.lastIndex < svg.length) {
    const at = TAG.lastIndex;
    const found = TAG.exec(svg);
    if (!found) throw new Error(`The picture's markup cannot be read at ${at}.`);
    const [, closing, name = '', written = '', empty, text] = found;
    const within = open[open.length - 1]!;
    if (text !== undefined) within.children.push(textOf(text));
    else if (closing) {
      if (within.name !== name) throw new Error(`<${within.name}> is closed by </${name}>.`);
      open.pop();
    } else {
      const attributes: Record<string, string> = {};
      for (const [, key, value] of written.matchAll(ATTRIBUTE)) attributes[key!] = textOf(value!);
      const children: (SvgElement | string)[] = [];
      within.children.push({ name, attributes, children });
      if (!empty) open.push({ name, children });
    }
  }
  const [whole, ...others] = root.filter((node) => typeof node !== 'string');
  if (open.length > 1 || !whole || others.length > 0)
    throw new Error('The picture is not one whole element.');
  return whole;
}
