/**
 * Search in an archive: titles are found by their words. Pure.
 *
 * Two kinds of keys lead to events: each word of a title, and a hash of all its words together. A word
 * lists the most important events that have it, all words list those of that title. So whoever knows a
 * title always finds it; whoever knows one word of very many titles finds the important ones. Keys are
 * sorted and cut into chunks, and the first keys of the chunks are in groups.
 */
import { foldText } from '../view/search.ts';
import { HASH_START, hashOn, searchChunkFile, searchGroupFile } from './files.ts';

/** How many events one key lists. */
export const MOST_LISTED = 200;

/** How many chunks are in a group. */
export const CHUNKS_IN_GROUP = 4096;

/** In the head: the first key of each group. */
export interface SearchJson {
  readonly groups: KeysJson;
}

/** Keys, each no longer than it takes to come behind all keys before it. */
export type KeysJson = readonly string[];

/** By key. */
export type ChunkJson = Readonly<Record<string, ListJson>>;

export interface ListJson {
  /** How many events have it, those included that are not listed. */
  readonly n: number;
  /** Positions and titles, the most important first. */
  readonly p: readonly number[];
  readonly x: readonly string[];
}

/** The words of a text, each once, as they are compared. */
export const wordsOf = (text: string): string[] => [
  ...new Set(foldText(text).split(' ').filter(Boolean)),
];

/** Sorts before all words. */
const ALL = '=';

/** The FNV-1a hash of the UTF-16 units, mixed; as a whole number below 2³². */
export function wordHash(word: string, seed = HASH_START): number {
  let hash = seed;
  for (let i = 0; i < word.length; i++) hash = hashOn(hash, word.charCodeAt(i));
  return mixHash(hash);
}

export function mixHash(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (mixed ^ (mixed >>> 13)) >>> 0;
}

export const OTHER_SEED = 0x9dc5811c;

/** Each has six bits. */
const SIGNS = '-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz';

/**
 * The key of all words of a title: a hash of 48 bits, so that it is short whatever the title is. The order
 * of words does not matter. Titles that share a key are told apart by their words.
 *
 * @param words each once
 */
export function titleKey(words: readonly string[]): string {
  let [one, other] = [0, 0];
  for (const word of words) {
    one += wordHash(word);
    other += wordHash(word, OTHER_SEED);
  }
  return keyOfSums(one, other);
}

/** The same, of the sums of the words' hashes with each of the two seeds. */
export function keyOfSums(one: number, other: number): string {
  let key = ALL;
  for (const sum of [one, other])
    for (let bits = 26; bits > 2; bits -= 6) key += SIGNS.charAt((sum >>> bits) & 63);
  return key;
}

export interface Found {
  readonly position: number;
  readonly title: string;
}

export interface SearchResult {
  /** Those of which the title is the query come first, then the most important. */
  readonly found: readonly Found[];
  /** Whether there may be more that are not listed: another word helps. */
  readonly more: boolean;
}

/**
 * Events of which the title has all words of the query, the last of which may be only begun. A whole
 * title takes at most three requests: a group and two chunks. In an archive of several groups, other
 * queries may take four.
 *
 * @param version of the archive
 * @param ask gets a file of the archive
 */
export async function searchArchive(
  query: string,
  { version, search }: { readonly version: string; readonly search: SearchJson },
  ask: (file: string) => Promise<unknown>,
): Promise<SearchResult> {
  const words = wordsOf(query);
  if (words.length === 0) return { found: [], more: false };
  // Nobody knows which word is rare, but long ones tend to be. Only the last may be begun.
  const longest = words.reduce((a, b) => (b.length > a.length ? b : a));
  const whole = titleKey(words);
  const titled = Object.entries(await chunkAt(whole)).filter(([key]) => key === whole);
  // Whoever has typed a whole title is not kept waiting for another group.
  const isEnough = titled.length > 0 && groupOf(whole) !== groupOf(longest);
  const some = isEnough ? {} : await chunkAt(longest);
  const lists = [...titled, ...Object.entries(some).filter(([key]) => key.startsWith(longest))];
  const found = new Map<number, string>();
  for (const [, { p, x }] of lists) p.forEach((position, i) => found.set(position, x[i]!));
  const isCut = Object.keys(some).at(-1)?.startsWith(longest) === true;
  return {
    found: [...found]
      .map(([position, title]) => ({ position, title }))
      .filter(({ title }) => hasAll(title, words)),
    more: isEnough || isCut || lists.some(([, { n, p }]) => n > p.length),
  };

  function groupOf(key: string): number {
    return placeOf(search.groups, key);
  }

  async function chunkAt(key: string): Promise<ChunkJson> {
    const group = groupOf(key);
    const keys = (await ask(searchGroupFile(version, group))) as KeysJson;
    const chunk = group * CHUNKS_IN_GROUP + placeOf(keys, key);
    return (await ask(searchChunkFile(version, chunk))) as ChunkJson;
  }
}

/** The last of the sorted keys that is not behind `key`; the first if there is none. */
function placeOf(keys: KeysJson, key: string): number {
  let [low, high] = [0, keys.length];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (keys[middle]! <= key) low = middle;
    else high = middle;
  }
  return low;
}

function hasAll(title: string, words: readonly string[]): boolean {
  const text = ` ${foldText(title)}`;
  return words.every((word) => text.includes(` ${word}`));
}
