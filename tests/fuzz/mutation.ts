/** Spoils JSON at random, but always the same way for the same seed. Pure. */

/** Mulberry32 (Tommy Ettinger, 2017): from 0 to 1, excluding 1. */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const nested = (depth: number): unknown => {
  let value: unknown = 'deep';
  for (let i = 0; i < depth; i++) value = i % 2 ? [value] : { nested: value };
  return value;
};

/** Values that no editor means, and some that would be right elsewhere. */
const STRANGE: readonly unknown[] = [
  ...[null, true, false, 0, -1, 1.5, 1e308, -1e308, 5e-324, 2 ** 53, 4_294_967_296],
  ...['', ' ', '\n', '\u00a0', '\u200b', '\ufeff', 'null', 'NaN', 'Infinity', '-0', '1e999'],
  ...['__proto__', 'constructor', 'prototype', 'toString', 'length', 'hasOwnProperty'],
  ...['<img src=x onerror=alert(1)>', '</script>', '{expression}', '{@html x}', '%s%n'],
  ...['\u0000\u001b[31m', '\u202eright to left', '\ud800', '\udfff', 'и\u0306', '👩🏽‍❤️‍💋‍👨🏿', 'ﷺ', '𝔘'],
  ...['a'.repeat(36), 'a'.repeat(37), 'word '.repeat(20_000), 'x'.repeat(100_000)],
  `a${'\u0301'.repeat(500)}`,
  ...['en', 'uk', 'uk-UA', 'xx-invalid-language-tag', 'UTC', 'Europe/Nowhere'],
  ...['gazette', 'letter', 'quay', 'council', 'vote', 'strike', 'harbour/0f0f.png', '../x.png'],
  ...['single', 'span', 'one-of', 'year', 'month', 'hour', 'second', 'planned', 'claimed', 'when'],
  ...['0000-01-01', '-0001-12-31', '-9999-01-01', '9999-12-31', '2023-02-29', '2024-02-29'],
  ...['Y-999999999999-01-01', 'Y999999999999-12-31', 'Y10000-01-01', 'Y-13800000000-01-01'],
  ...['2024-05-01T24:00', '2024-05-01T23:59:59', '2024-05-01T23:59:60', '2024-05-01T00:00'],
  ...['2024-04-30', '2024-05-09', '1582-10-10', '2024-13-01', '2024-5-1', '20240501'],
  ...[[], {}, [[]], [{}], [null], { length: 3 }, ['gazette', 'gazette'], nested(1000)],
];

interface Place {
  readonly parent: Record<string, unknown>;
  readonly key: string;
}

/** Every value inside, except those that are nested too deeply. */
function places(json: unknown, found: Place[] = [], depth = 0): Place[] {
  if (typeof json !== 'object' || json === null || depth > 12) return found;
  for (const [key, value] of Object.entries(json)) {
    found.push({ parent: json as Place['parent'], key });
    places(value, found, depth + 1);
  }
  return found;
}

/** One to six changes. `json` itself stays unchanged. */
export function mutated(json: unknown, seed: number): unknown {
  const next = random(seed);
  const pick = <T>(of: readonly T[]): T => of[Math.floor(next() * of.length)]!;
  const holder = { json: structuredClone(json) };
  for (let changes = 1 + Math.floor(next() ** 2 * 6); changes > 0; changes--) {
    const all = places(holder);
    // Rarely the whole JSON, because then nothing is left to look at.
    const at = pick(next() < 0.02 ? all : all.slice(1));
    if (!at) break;
    pick(CHANGES)({ ...at, value: at.parent[at.key], all, pick, next });
  }
  return holder.json;
}

interface Spot extends Place {
  readonly value: unknown;
  readonly all: readonly Place[];
  readonly pick: <T>(of: readonly T[]) => T;
  readonly next: () => number;
}

/** Like JSON.parse: an own property, whatever its name. */
const put = ({ parent, key }: Place, value: unknown): void => {
  Object.defineProperty(parent, key, {
    value,
    configurable: true,
    enumerable: true,
    writable: true,
  });
};
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const strange = (spot: Spot): void => put(spot, structuredClone(spot.pick(STRANGE)));

const CHANGES: readonly ((spot: Spot) => void)[] = [
  strange,
  strange,
  strange,
  // Remove it; a list has no gap afterwards.
  ({ parent, key }) => {
    if (Array.isArray(parent)) parent.splice(Number(key), 1);
    else Reflect.deleteProperty(parent, key);
  },
  // Repeat it.
  ({ parent, key, value, pick, all }) => {
    const copy = structuredClone(value);
    if (Array.isArray(parent)) parent.splice(Number(key), 0, copy);
    else put({ parent, key: pick(all).key }, copy);
  },
  // Replace it with a value from elsewhere.
  (spot) => put(spot, structuredClone(spot.pick(spot.all.map(({ parent, key }) => parent[key])))),
  // Swap two values.
  (spot) => {
    const other = spot.pick(spot.all);
    const value = structuredClone(other.parent[other.key]);
    put(other, structuredClone(spot.value));
    put(spot, value);
  },
  // Turn a record into a list, and the other way round.
  (spot) => {
    if (Array.isArray(spot.value)) put(spot, Object.fromEntries(Object.entries(spot.value)));
    else put(spot, isRecord(spot.value) ? Object.values(spot.value) : [spot.value]);
  },
  // Give it another name.
  ({ parent, key, value, pick }) => {
    if (Array.isArray(parent)) return;
    Reflect.deleteProperty(parent, key);
    put({ parent, key: pick(['__proto__', 'constructor', 'x', '', `${key} `]) }, value);
  },
  // Repeat it many times.
  (spot) => {
    const { value, next } = spot;
    const times = Math.ceil(next() * 60);
    if (Array.isArray(value))
      put(spot, Array.from({ length: times }, () => value as unknown[]).flat());
    else if (typeof value === 'string') put(spot, value.repeat(times));
    else if (typeof value === 'number') put(spot, value * 10 ** times);
  },
  // Change a text a little.
  (spot) => {
    const { value, pick, next } = spot;
    if (typeof value !== 'string') return strange(spot);
    const at = Math.floor(next() * (value.length + 1));
    put(
      spot,
      value.slice(0, at) + pick(['', ' ', '-', '0', '\u0301', '\u200f']) + value.slice(at + 1),
    );
  },
];
