/**
 * Search in an archive: titles are found by their words. Pure.
 *
 * Two kinds of keys lead to events: each word of a title, and a hash of all its words together. A word
 * lists the most important events that have it, all words list those of that title. So whoever knows a
 * title always finds it; whoever knows one word of very many titles finds the important ones. Words are
 * sorted and cut into chunks, and the first words of the chunks are in groups. In which chunk a hash lies
 * follows from the hash. So a query takes three requests at most, however many events there are.
 */
import { foldText } from '../view/search.ts';
import { HASH_START, hashOn, searchChunkFile, searchGroupFile, titlesFile } from './files.ts';

/** How many events one key lists. */
export const MOST_LISTED = 200;

/** How many chunks are in a group. */
export const CHUNKS_IN_GROUP = 4096;

/** How many events there are for each chunk of whole titles. */
const TITLES_IN_CHUNK = 400;

export const titleChunksFor = (count: number): number => Math.ceil(count / TITLES_IN_CHUNK);

/** In the head. */
export interface SearchJson {
  /** The first key of each group. */
  readonly groups: KeysJson;
  /** How many chunks of whole titles there are. */
  readonly titles: number;
}

/** Keys, each no longer than it takes to come behind all keys before it. */
export type KeysJson = readonly string[];

/** Some chunks of words, one after the other. */
export interface GroupJson {
  /** The first key of each chunk. */
  readonly keys: KeysJson;
  /** Words that more events have than are listed. */
  readonly common: readonly string[];
}

/** By key. */
export type ChunkJson = Readonly<Record<string, ListJson>>;

export interface ListJson {
  /** How many events have it, those included that are not listed. */
  readonly n: number;
  /** Positions, titles and dates, the most important first. Dates have a newline between them: see date-text.ts. */
  readonly p: readonly number[];
  readonly x: readonly string[];
  readonly e: string;
}

/** The words of a text, each once, as they are compared. */
export const wordsOf = (text: string): string[] => [
  ...new Set(foldText(text).split(' ').filter(Boolean)),
];

/** Begins the key of a whole title, and is in no word. */
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

/** Each has six bits. They are sorted, so keys have the order of their hashes. */
const SIGNS = '-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz';
const SIGN_BYTES = Uint8Array.from(SIGNS, (sign) => sign.charCodeAt(0));

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
  const key = new Uint8Array(TITLE_KEY_LENGTH);
  writeTitleKey(one, other, key, 0);
  return String.fromCharCode(...key);
}

/** Bytes of the key of a whole title. */
export const TITLE_KEY_LENGTH = ALL.length + 8;

/** Writes it, because there are millions of them. */
export function writeTitleKey(one: number, other: number, to: Uint8Array, from: number): void {
  to[from] = ALL.charCodeAt(0);
  for (let k = 0; k < 4; k++) {
    to[from + 1 + k] = SIGN_BYTES[(one >>> (26 - 6 * k)) & 63]!;
    to[from + 5 + k] = SIGN_BYTES[(other >>> (26 - 6 * k)) & 63]!;
  }
}

/** By byte: which of the signs it is. */
const SIGN_NUMBERS = new Uint8Array(128);
for (const [number, byte] of SIGN_BYTES.entries()) SIGN_NUMBERS[byte] = number;

/** The number of the chunk that has the key of a whole title. It does not fall from key to key. */
export const titleChunkOf = (key: string, chunks: number): number =>
  titleChunkOfBytes(
    Uint8Array.from(key, (sign) => sign.charCodeAt(0)),
    chunks,
  );

/** The same, of the bytes of the key. */
export function titleChunkOfBytes(key: Uint8Array, chunks: number): number {
  let share = 0;
  for (let i = ALL.length + 3; i >= ALL.length; i--)
    share = (share + SIGN_NUMBERS[key[i]!]!) / SIGNS.length;
  return Math.floor(share * chunks);
}

export interface Found {
  readonly position: number;
  readonly title: string;
  /** As in date-text.ts. */
  readonly date: string;
}

export interface SearchResult {
  /** Those of which the title is the query come first, then the most important. */
  readonly found: readonly Found[];
  /** Whether there may be more that are not listed: another word helps. */
  readonly more: boolean;
}

/**
 * Events of which the title has all words of the query, the last of which may be only begun. That takes at
 * most three requests: a chunk of whole titles, a group, and a chunk of words.
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
  // Long words tend to be rare.
  const longestFirst = [...words].sort((a, b) => b.length - a.length);
  const whole = titleKey(words);
  const chunk = titleChunkOf(whole, search.titles);
  const [titled, { word, some, isCut }] = await Promise.all([
    ask(titlesFile(version, chunk)) as Promise<ChunkJson>,
    lookUp(),
  ]);
  const lists = [
    ...Object.entries(titled).filter(([key]) => key === whole),
    ...Object.entries(some).filter(([key]) => key.startsWith(word)),
  ];
  const found = new Map<number, Found>();
  for (const [, { p, x, e }] of lists) {
    const dates = e.split('\n');
    p.forEach((position, i) => found.set(position, { position, title: x[i]!, date: dates[i]! }));
  }
  return {
    found: [...found.values()].filter(({ title }) => hasAll(title, words)),
    more: isCut || lists.some(([, { n, p }]) => n > p.length),
  };

  /** The lists of one word: a rare one, if the group of the longest has one. */
  async function lookUp() {
    const [longest] = longestFirst as [string];
    const group = placeOf(search.groups, longest);
    const { keys, common } = (await ask(searchGroupFile(version, group))) as GroupJson;
    // Only the last word of a query may be begun.
    const isRare = (word: string): boolean =>
      word === words.at(-1)
        ? !common.some((each) => each.startsWith(word))
        : !common.includes(word);
    const isHere = (word: string): boolean => placeOf(search.groups, word) === group;
    const word = longestFirst.find((each) => isHere(each) && isRare(each)) ?? longest;
    const place = placeOf(keys, word);
    const file = searchChunkFile(version, group * CHUNKS_IN_GROUP + place);
    const next = keys[place + 1] ?? search.groups[group + 1];
    return {
      word,
      some: (await ask(file)) as ChunkJson,
      // Words that begin with it may go on in the next chunk.
      isCut: next?.startsWith(word) === true,
    };
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
