/** Checks names that become part of links. */
import type { Located } from './fields.ts';
import type { Report } from '../report/report.ts';
import { lineOf } from '../report/source.ts';
import { nearest } from '../report/suggestion.ts';

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/**
 * Pages and folders that every built site has besides those of its timelines, and pages that have a
 * special meaning for hosts.
 */
const RESERVED = new Set([
  ...['index', 'text', 'feed', 'oembed', 'sitemap', 'robots', '404'],
  ...['archives', 'assets', 'cards', 'embed', 'events', 'pictures', 'timelines'],
]);

/** Whether a timeline of that name would collide with something else. */
export const isReserved = (id: string): boolean => RESERVED.has(id);

export const isId = (text: string): boolean => ID.test(text);

/** What an id may have been meant as, or be made of: "The Bridge" becomes "the-bridge", "Été" "ete". */
export const slugOf = (name: string): string =>
  name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');

/** Reports ids of a wrong form and repeated ids. Errors call them by `kind`: "lane". */
export function checkIds(ids: readonly Located<string>[], kind: string, report: Report): void {
  const first = new Map<string, Located<string>>();
  for (const id of ids) {
    if (!id.value) continue;
    const other = first.get(id.value);
    if (!isId(id.value)) report.add('id-form', id.spot, id.value);
    else if (other) {
      report.add('id-duplicate', id.spot, kind, id.value, lineOf(other.spot));
    } else first.set(id.value, id);
  }
}

/** Reports names that stand twice in one list. */
export function checkOnce(names: readonly Located<string>[], report: Report): void {
  const seen = new Set<string>();
  for (const { value, spot } of names) {
    if (value && seen.has(value)) report.add('reference-double', spot, value);
    seen.add(value);
  }
}

/** Reports a name that does not exist. Returns whether it is known. */
export function checkReference(
  { value, spot }: Located<string>,
  known: Pick<ReadonlyMap<string, unknown>, 'has' | 'keys' | 'size'>,
  kind: string,
  report: Report,
): boolean {
  if (known.has(value)) return true;
  if (value)
    report.add(
      'reference-unknown',
      spot,
      ...[kind, value],
      () => nearest(value, known.keys()) ?? '',
      () => (known.size <= MOST_NAMED ? [...known.keys()].join(', ') : ''),
    );
  return false;
}

/** The maximum number of names that a message lists: more could not be read at a glance. */
const MOST_NAMED = 8;
