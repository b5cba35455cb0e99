/** What a page says about itself: JSON-LD, then its meta elements, then its markup. */
import { defaultTreeAdapter as tree, type DefaultTreeAdapterTypes } from 'parse5';
import { tidy } from '../paragraphs.ts';
import type { About, Found } from '../reading.ts';
import { aboutArticle } from './linked-data.ts';

type Element = DefaultTreeAdapterTypes.Element;

/** By field: the names of meta elements (`name`, `property` or `itemprop`), the best first. */
const METAS = {
  title: ['og:title', 'headline', 'dc.title', 'dcterms.title', 'parsely-title', 'twitter:title'],
  author: ['author', 'article:author', 'dc.creator', 'dcterms.creator', 'parsely-author'],
  publisher: ['og:site_name', 'dc.publisher', 'dcterms.publisher', 'application-name'],
  published: [
    ...['article:published_time', 'datepublished', 'og:published_time', 'dc.date.issued'],
    ...['dcterms.issued', 'dc.date', 'dcterms.date', 'parsely-pub-date', 'date'],
  ],
  language: ['dc.language', 'content-language'],
  url: ['og:url', 'parsely-link'],
} as const;

const FIELDS = Object.keys(METAS) as (keyof typeof METAS)[];

export function aboutPage(page: DefaultTreeAdapterTypes.Document): About {
  const metas = new Map<string, string>();
  const rest: Partial<Record<keyof About, Found>> = {};
  const about: Partial<Record<keyof About, Found>> = {};
  for (const node of nodesOf(page)) {
    if (tree.isCommentNode(node)) {
      const saved = /^\s*saved from url=\(\d+\)(\S+)/.exec(node.data)?.[1];
      if (saved) rest.url ??= { value: saved, from: 'note of the browser that saved it' };
    }
    if (!tree.isElementNode(node)) continue;
    const value = (name: string) => attributeOf(node, name);
    if (node.tagName === 'meta') {
      const name = value('property') || value('name') || value('itemprop') || value('http-equiv');
      const key = name.toLowerCase();
      if (value('content') && !metas.has(key)) metas.set(key, tidy(value('content')));
    } else if (node.tagName === 'link' && value('rel').toLowerCase() === 'canonical') {
      rest.url = { value: value('href'), from: 'rel=canonical' };
    } else if (node.tagName === 'html' && value('lang')) {
      rest.language ??= { value: value('lang'), from: 'html lang' };
    } else if (node.tagName === 'title' && textOf(node)) {
      rest.title ??= { value: textOf(node), from: 'title element' };
    } else if (node.tagName === 'time' && value('datetime') && value('pubdate') !== '') {
      rest.published ??= { value: value('datetime'), from: 'time element' };
    } else if (node.tagName === 'script' && /^application\/ld\+json/i.test(value('type'))) {
      for (const [field, found] of Object.entries(aboutArticle(textOf(node))))
        about[field as keyof About] ??= found;
    }
  }
  const found = FIELDS.map((field) => {
    const name = METAS[field].find((each) => isUsable(field, metas.get(each)));
    const meta = name === undefined ? rest[field] : { value: metas.get(name)!, from: name };
    return [field, about[field] ?? meta] as const;
  });
  return Object.fromEntries(found.filter(([field, each]) => isUsable(field, each?.value)));
}

/** An author may be given as the address of a profile, which is not a name. */
const isUsable = (field: keyof About, value: string | undefined): boolean =>
  value !== undefined && value !== '' && /^https?:\/\//.test(value) === (field === 'url');

const attributeOf = ({ attrs }: Element, name: string): string =>
  attrs.find((each) => each.name === name)?.value ?? '';

const textOf = ({ childNodes }: Element): string =>
  childNodes
    .map((child) => (tree.isTextNode(child) ? child.value : ''))
    .join('')
    .trim();

/** All nodes in the order of the page. Without recursion, because a page may be nested deep. */
function* nodesOf(page: DefaultTreeAdapterTypes.Document): Iterable<DefaultTreeAdapterTypes.Node> {
  const left: DefaultTreeAdapterTypes.Node[] = [page];
  for (let node = left.pop(); node !== undefined; node = left.pop()) {
    yield node;
    if ('childNodes' in node) for (const child of node.childNodes.toReversed()) left.push(child);
  }
}
