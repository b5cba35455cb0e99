/**
 * Turns markup into words with their links, bold and italic ones. Pure.
 *
 * Nothing of it is run or loaded: parse5 only builds a tree of it.
 */
import { defaultTreeAdapter as tree, parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import type { Span } from '../../timeline/spans/span.ts';
import type { ImportedLink } from './imported.ts';
import { TextWriter } from './text-writer.ts';

type Node = DefaultTreeAdapterTypes.Node;

/** What stands in a line, or lines, of its own. */
const BLOCKS = new Set(
  'address article aside blockquote br caption dd div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table td th tr ul'.split(
    ' ',
  ),
);

/** What is never text. */
const LEFT_OUT = new Set(
  'script style template iframe object embed noscript noembed noframes textarea select title head math svg'.split(
    ' ',
  ),
);

/**
 * UTF-16 units. For hostile markup parse5 takes time in proportion to the square of its length. The
 * longest summary has a quarter of these characters.
 */
const MOST = 20_000;

const KINDS: Readonly<Record<string, 'bold' | 'italic'>> = {
  b: 'bold',
  strong: 'bold',
  em: 'italic',
  i: 'italic',
};

export interface PlainText {
  /** Without spaces at the ends; each block in a line of its own. */
  readonly text: string;
  /** Addresses are as the markup has them, and may lead nowhere. */
  readonly spans: readonly Span[];
  /** All links, those without words, too. */
  readonly links: readonly ImportedLink[];
  /** Whether the end is missing. */
  readonly isCut: boolean;
}

export function plainTextOf(markup: string): PlainText {
  const isCut = markup.length > MOST;
  const read = isCut ? markup.slice(0, MOST) : markup;
  const writer = new TextWriter();
  const left: (Node | (() => void))[] = /[<&]/.test(read) ? [parseFragment(read)] : [];
  if (left.length === 0) writer.write(read);
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    if (typeof next === 'function') next();
    else if (tree.isTextNode(next)) writer.write(next.value);
    else if (tree.isElementNode(next)) visit(next);
    else if ('childNodes' in next) left.push(...next.childNodes.toReversed());
  }
  return { ...writer.result(), isCut };

  function visit({ tagName, attrs, childNodes }: DefaultTreeAdapterTypes.Element): void {
    if (LEFT_OUT.has(tagName)) return;
    if (BLOCKS.has(tagName)) {
      writer.breakLine();
      left.push(() => {
        writer.breakLine();
      });
    }
    const url = tagName === 'a' ? attrs.find(({ name }) => name === 'href')?.value.trim() : '';
    const kind = KINDS[tagName];
    if (url) left.push(writer.open({ kind: 'link', address: url }));
    else if (kind) left.push(writer.open({ kind }));
    left.push(...childNodes.toReversed());
  }
}

/** The same in one line, for a title. */
export const plainLineOf = (markup: string): string =>
  plainTextOf(markup).text.replaceAll(/\s+/g, ' ');

/**
 * What the code that embeds a page of another site is about: the page in its iframe, or the last link of
 * a quoted post. Any other text is returned as it is.
 */
export function addressIn(code: string): string {
  if (!code.startsWith('<')) return code;
  const links = plainTextOf(code).links;
  const frame = /<iframe\b[^>]{0,2000}?\ssrc\s*=\s*["']?([^\s"'>]{1,2000})/i.exec(
    code.slice(0, MOST),
  );
  return frame?.[1]?.replaceAll('&amp;', '&') ?? links.at(-1)?.url ?? code;
}
