/** Finds the article in a page, by Firefox's Readability, and its paragraphs. */
import { Readability } from '@mozilla/readability';
import JSDOMParser, { type ParsedNode } from '@mozilla/readability/JSDOMParser.js';
import { tidy } from '../paragraphs.ts';

export interface Article {
  readonly paragraphs: readonly string[];
  /** False if no article was found, so that these are all texts of the page. */
  readonly isArticle: boolean;
}

export function articleOf(markup: string): Article {
  const found = new Readability<ParsedNode>(domOf(markup), {
    serializer: (node) => node as unknown as ParsedNode,
  }).parse()?.content;
  const paragraphs = found ? paragraphsOf(found) : [];
  if (paragraphs.length > 0) return { paragraphs, isArticle: true };
  const { body } = domOf(markup) as unknown as { readonly body: ParsedNode };
  return { paragraphs: paragraphsOf(body), isArticle: false };
}

const domOf = (markup: string): Document => new JSDOMParser().parse(markup);

/** Elements that begin a line of their own. */
const BLOCKS = new Set(
  'address article aside blockquote body caption dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody tfoot thead tr ul'.split(
    ' ',
  ),
);

/** A row of a table is one paragraph, with a line between its cells. */
const CELLS = new Set(['td', 'th']);
/** Begins a cell. No page has this character. */
const CELL = '\0';

/** Each block without blocks of its own is a paragraph; so is what stands between blocks. */
function paragraphsOf(root: ParsedNode): string[] {
  const paragraphs: string[] = [];
  let text = '';
  const end = () => {
    const line = text.split(CELL).map(tidy).filter(Boolean).join(' | ');
    if (line) paragraphs.push(line);
    text = '';
  };
  const read = (node: ParsedNode, isInRow: boolean): void => {
    if (node.nodeType === 3) text += node.textContent;
    if (node.nodeType !== 1) return;
    const name = node.localName.toLowerCase();
    if (name === 'head' || name === 'title') return;
    if (name === 'br' || (isInRow && BLOCKS.has(name))) text += ' ';
    if (CELLS.has(name)) text += CELL;
    const isBlock = BLOCKS.has(name) && !isInRow;
    if (isBlock) end();
    for (const child of node.childNodes) read(child, isInRow || name === 'tr');
    if (isBlock) end();
    else if (isInRow && BLOCKS.has(name)) text += ' ';
  };
  read(root, false);
  end();
  return paragraphs;
}
