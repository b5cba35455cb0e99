/**
 * A built page of HTML whose parts are found by a parser and replaced in its text: all else stays
 * as it was written. Runs at build time.
 */
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/** A stretch of the page's text, in UTF-16 units. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

export interface PageElement extends Stretch {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Where each attribute is written. */
  readonly written: Readonly<Record<string, Stretch>>;
  /** Between its tags; empty for an element that has no end tag. */
  readonly content: Stretch;
}

export interface Edit extends Stretch {
  readonly text: string;
}

/** All elements that are written in a page, in their order. */
export function elementsOf(html: string): PageElement[] {
  const found: PageElement[] = [];
  const visit = (node: Tree.ParentNode): void => {
    for (const child of node.childNodes) {
      if (!('attrs' in child)) continue;
      const at = child.sourceCodeLocation;
      // The parser adds an element that the page leaves out: it is written nowhere.
      if (at?.startTag)
        found.push({
          name: child.tagName,
          attributes: Object.fromEntries(child.attrs.map(({ name, value }) => [name, value])),
          written: Object.fromEntries(
            Object.entries(at.attrs ?? {}).map(([name, place]) => [name, stretch(place)]),
          ),
          start: at.startOffset,
          end: at.endOffset,
          content: {
            start: at.startTag.endOffset,
            end: at.endTag?.startOffset ?? at.startTag.endOffset,
          },
        });
      visit(child);
    }
  };
  visit(parse(html, { sourceCodeLocationInfo: true }));
  return found;
}

const stretch = (at: { startOffset: number; endOffset: number }): Stretch => ({
  start: at.startOffset,
  end: at.endOffset,
});

/** The first element of that name with these attributes. @throws Error where the page has none. */
export function elementOf(
  elements: readonly PageElement[],
  name: string,
  attributes: Readonly<Record<string, string>> = {},
): PageElement {
  const wanted = Object.entries(attributes);
  const found = elements.find(
    (each) => each.name === name && wanted.every(([key, value]) => each.attributes[key] === value),
  );
  if (found) return found;
  const tag = [name, ...wanted.map(([key, value]) => `${key}="${value}"`)].join(' ');
  throw new Error(`index.html has no <${tag}>`);
}

/** A page's text after its edits, which do not overlap. */
export function edit(html: string, edits: readonly Edit[]): string {
  let text = '';
  let at = 0;
  for (const { start, end, text: by } of edits.toSorted((a, b) => a.start - b.start)) {
    text += html.slice(at, start) + by;
    at = end;
  }
  return text + html.slice(at);
}
