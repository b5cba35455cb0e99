/** Makes the links of an imported event fit the limits of a seed. Pure. */
import type { Link } from '../../../timeline/links/link.ts';
import { linkKindOf } from '../../seed/links/link-kind.ts';
import { mostOf } from '../../seed/limits.ts';
import type { ImportedEvent, ImportedLink } from '../imported.ts';
import { linkAddress } from './link-address.ts';
import { line, shortenText } from './fitted-text.ts';

interface FittedLinks {
  /** What a slide shows comes first. */
  readonly links: readonly Link[];
  /** The address of that link. Null if there is no such link, or no reader can be led to it. */
  readonly media: string | null;
}

/** @param left links in its summary that could not stay there */
export function fitLinks(
  { media, links }: ImportedEvent,
  left: readonly ImportedLink[],
): FittedLinks {
  const first = media && linkOf(media);
  const found = new Map<string, Link>();
  for (const link of [first ?? null, ...[...links, ...left].map(linkOf)])
    if (link && !found.has(link.address)) found.set(link.address, link);
  return {
    links: [...found.values()].slice(0, mostOf('links')),
    media: first?.address ?? null,
  };
}

/** Null if no reader can be led there. */
function linkOf({ words, url, caption = '', credit = '' }: ImportedLink): Link | null {
  const address = linkAddress(url);
  if (address === null) return null;
  const [title, note, owner] = (
    [
      ['title', isAddress(words) ? '' : words],
      ['caption', caption],
      ['credit', credit],
    ] as const
  ).map(([field, text]) => shortenText(line(text), field, 'title-cut', new Set()));
  return {
    address,
    kind: linkKindOf(address),
    ...(title && { title }),
    ...(note && note !== title && { caption: note }),
    ...(owner && { credit: owner }),
  };
}

/** Readers are shown the site anyway. */
const isAddress = (words: string): boolean => /^\s*(?:https?:)?\/\/\S*$/.test(words);
