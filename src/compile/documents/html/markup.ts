/**
 * Writes a page anew, as simple and well-formed markup that the parser of Readability reads. (A whole
 * DOM would weigh ten times as much.)
 */
import { defaultTreeAdapter as tree, type DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;

/** What is never text, or takes long to go through. */
const LEFT_OUT = new Set(
  'script style template svg math iframe object embed canvas audio video noscript select textarea input button'.split(
    ' ',
  ),
);

/** What Readability looks at, besides names and classes. */
const KEPT = new Set(
  'id class role rel itemprop itemscope itemtype property name content href style hidden aria-hidden aria-modal colspan rowspan summary'.split(
    ' ',
  ),
);

/** Deeper elements lose their tags, because Readability reads by recursion. */
const DEEPEST = 300;
/** Elements, and UTF-16 units. More would take minutes. */
const MOST = 200_000;
const LONGEST = 20_000_000;

/** Null if the page is too large. */
export function cleanMarkup(page: Node): string | null {
  const pieces: string[] = [];
  const left: ({ readonly node: Node; readonly depth: number } | string)[] = [
    { node: page, depth: 0 },
  ];
  let [elements, length] = [0, 0];
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    if (typeof next === 'string') {
      pieces.push(next);
      continue;
    }
    const { node, depth } = next;
    if (tree.isTextNode(node)) {
      pieces.push(escapeAttribute(node.value));
      length += node.value.length;
      if (length > LONGEST) return null;
    } else if (tree.isElementNode(node)) {
      const name = node.tagName;
      if (LEFT_OUT.has(name) || ++elements > MOST) {
        if (elements > MOST) return null;
        continue;
      }
      const isTagged = depth < DEEPEST && /^[a-z][a-z0-9]*$/.test(name);
      if (isTagged) {
        pieces.push(`<${name}${attributesOf(node)}>`);
        left.push(`</${name}>`);
      }
      pushChildren(node, depth + 1);
    } else if (tree.isDocumentTypeNode(node) || tree.isCommentNode(node)) continue;
    else pushChildren(node, depth);
  }
  return pieces.join('');

  function pushChildren(node: DefaultTreeAdapterTypes.ParentNode, depth: number): void {
    for (const child of node.childNodes.toReversed()) left.push({ node: child, depth });
  }
}

const attributesOf = ({ attrs }: DefaultTreeAdapterTypes.Element): string =>
  attrs
    .filter(({ name }) => KEPT.has(name))
    .map(({ name, value }) => ` ${name}="${escapeAttribute(value)}"`)
    .join('');

const escapeAttribute = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
