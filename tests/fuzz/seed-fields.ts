/** Every field of a full seed, and the text of its file with another value for that field. */
import { stringify } from 'yaml';
import { FULL_SEED } from './full-seed.ts';

export const SEED_FILES = [
  'timeline.yaml',
  'documents.yaml',
  'events.yaml',
  'translations.yaml',
] as const;
export type SeedFile = (typeof SEED_FILES)[number];

type Path = readonly (string | number)[];

export interface Field {
  /** @example "events.yaml []citations[]quote" */
  readonly name: string;
  readonly file: SeedFile;
  /** Every place where the seed has the field; at least one. */
  readonly paths: readonly [Path, ...Path[]];
}

/** The path of each text inside. */
function leaves(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const isList = Array.isArray(value);
  return Object.entries(value).flatMap(([key, each]) =>
    leaves(each, [...path, isList ? Number(key) : key]),
  );
}

const nameOf = (path: Path): string =>
  path.map((key) => (typeof key === 'number' ? '[]' : `.${key}`)).join('');

export const SEED_FIELDS: readonly Field[] = SEED_FILES.flatMap((file) => {
  const byName = new Map<string, [Path, ...Path[]]>();
  for (const path of leaves(FULL_SEED[file])) {
    const name = `${file} ${nameOf(path)}`;
    const others = byName.get(name);
    if (others) others.push(path);
    else byName.set(name, [path]);
  }
  return [...byName].map(([name, paths]) => ({ name, file, paths }));
});

const written = (seed: unknown): string =>
  stringify(seed, { lineWidth: 0, aliasDuplicateObjects: false });

export const fullText = (file: SeedFile): string => written(FULL_SEED[file]);

/** No value and no field of the full seed contains this. */
const HOLE = 'zzhole';

/** The text of the field's file before and after its value. */
export function around({ file }: Field, path: Path): readonly [string, string] {
  // Lists that are the same object must become separate ones, which structuredClone would not do.
  const seed = JSON.parse(JSON.stringify(FULL_SEED[file])) as unknown;
  let parent = seed as Record<string | number, unknown>;
  for (const key of path.slice(0, -1)) parent = parent[key] as typeof parent;
  parent[path.at(-1)!] = HOLE;
  const [before, after, ...more] = written(seed).split(HOLE);
  if (before === undefined || after === undefined || more.length > 0)
    throw new Error(`no place for a value at ${path.join('.')}`);
  return [before, after];
}
