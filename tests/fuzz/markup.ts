/**
 * Reads pages and XML like the programs of readers do. Memory stays level over thousands of pages,
 * which jsdom's documents do not allow.
 */
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { SaxesParser } from 'saxes';

/** An element of a page, with the elements that it is in. */
export interface PageElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** Its text and that of all elements inside. */
  readonly text: string;
  readonly isEmpty: boolean;
  readonly parent: string;
}

/** All elements of a page of HTML, as a browser without scripts has them. */
export function* pageElements(html: string): Generator<PageElement> {
  yield* elementsIn(parse(html, { scriptingEnabled: false }), '');
}

function* elementsIn(node: Tree.ParentNode, parent: string): Generator<PageElement> {
  for (const child of node.childNodes) {
    if (!('attrs' in child)) continue;
    yield {
      name: child.tagName,
      attributes: new Map(child.attrs.map(({ name, value }) => [name, value])),
      get text() {
        return textOf(child);
      },
      isEmpty: child.childNodes.length === 0,
      parent,
    };
    yield* elementsIn(child, child.tagName);
    if ('content' in child) yield* elementsIn(child.content, child.tagName);
  }
}

/** @param unseen the elements to leave out */
function textOf(node: Tree.ParentNode, unseen: readonly string[] = []): string {
  const texts = node.childNodes.map((child) => {
    if (child.nodeName === '#text') return (child as Tree.TextNode).value;
    return 'childNodes' in child && !unseen.includes(child.nodeName) ? textOf(child, unseen) : '';
  });
  return texts.join('');
}

/** What a browser without scripts shows of a page. */
export const shownText = (html: string): string =>
  textOf(parse(html, { scriptingEnabled: false }), ['head', 'script', 'style', 'template']);

/** Why a text is not well-formed XML; null if it is. */
export function xmlFault(text: string): string | null {
  let fault: string | null = null;
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', ({ message }) => (fault ??= message));
  parser.write(text).close();
  return fault;
}
