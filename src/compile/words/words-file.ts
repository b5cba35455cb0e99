/** Reads a file of words: the interface in one language, or changes to it. Node only. */
import { CATALOGUE } from '../../words/brought/catalogue.ts';
import type { Text } from '../../words/brought/tree.ts';
import type { Report } from '../../seeds/report/report.ts';
import type { Spot } from '../../seeds/report/source.ts';
import { nearest } from '../../seeds/report/suggestion.ts';
import { readSeedFile } from '../files/seed-file.ts';
import type { RecordValue, Value } from '../../seeds/seed/value.ts';
import { readYaml } from '../../seeds/seed/yaml.ts';
import { checkCharacters } from '../../seeds/seed/character-check.ts';
import { checkText } from './text-check.ts';
import { checkList } from './list-check.ts';

/** What a file says, or another that it changes. */
export interface WordsFile {
  /** The language in its own words. */
  readonly name: string | null;
  /** By key. */
  readonly texts: ReadonlyMap<string, Text>;
}

export const NO_WORDS: WordsFile = { name: null, texts: new Map() };

/** How a file is to be read. */
export interface Reading {
  /** The tag (BCP 47) of its language. */
  readonly language: string;
  /** What the file only changes; null if it has to say all. */
  readonly changes: 'script' | 'file' | null;
}

const NAME = 'name';

/** How many texts that are missing are named; the others are counted. */
const MOST_MISSING = 10;

/** A sentence of an interface has far fewer characters. */
const LONGEST = 1_000;

/** @param root the folder that the file may not lead out of */
export function readWordsFile(
  path: string,
  root: string,
  reading: Reading,
  report: Report,
): WordsFile {
  const source = readSeedFile(path, root, report);
  const value = source && readYaml(source, report);
  if (!value) return NO_WORDS;
  if (value.kind !== 'record') {
    report.add('words-form', value.spot, path);
    return NO_WORDS;
  }
  const found = new Map<string, { readonly key: Spot; readonly value: Value }>();
  collect(value, '', found, report);
  const name = textIn(found.get(NAME)?.value, report);
  if (!name && reading.changes === null)
    report.add('words-name', found.get(NAME)?.key ?? startOf(value), reading.language);
  const texts = new Map<string, Text>();
  let missing = 0;
  for (const [key, entry] of CATALOGUE) {
    const field = found.get(key);
    if (!field || isNothing(field.value)) {
      if (reading.changes !== null || entry.unless !== undefined) continue;
      missing++;
      const spot = field?.key ?? groupSpot(key, found, value);
      if (missing <= MOST_MISSING)
        report.add('words-missing', spot, key, [entry.english].flat().join(', '));
      continue;
    }
    if (reading.changes === 'script' && entry.isRule) {
      report.add('words-rule', field.key, key, reading.language);
      continue;
    }
    const text =
      typeof entry.english === 'string'
        ? checkText(key, entry, field.value, reading.language, report)
        : checkList(key, entry, field.value, report);
    if (text !== null) texts.set(key, text);
  }
  if (missing > MOST_MISSING)
    report.add('words-missing-more', startOf(value), String(missing - MOST_MISSING));
  return { name, texts };
}

/** All keys below a record, with their places; those that no text has are reported. */
function collect(
  { fields }: RecordValue,
  path: string,
  found: Map<string, { readonly key: Spot; readonly value: Value }>,
  report: Report,
): void {
  for (const [name, field] of fields) {
    const key = path ? `${path}.${name}` : name;
    const isKnown = key === NAME || CATALOGUE.has(key);
    const isGroup = [...CATALOGUE.keys()].some((each) => each.startsWith(`${key}.`));
    if (isGroup && field.value.kind === 'record') collect(field.value, key, found, report);
    else if (isGroup && !isNothing(field.value)) report.add('words-group', field.key, key);
    if (isKnown || isGroup) found.set(key, field);
    else report.add('words-unknown', field.key, key, () => nearest(key, keys()) ?? '');
  }
}

const keys = (): string[] => [...new Set([...CATALOGUE.keys()].flatMap(withGroups)), NAME];

/** "a.b.c": also "a" and "a.b". */
const withGroups = (key: string): string[] =>
  key.split('.').map((_, i, parts) => parts.slice(0, i + 1).join('.'));

/** As the command writes it for what is still to be said. */
const isNothing = (value: Value): boolean => value.kind === 'text' && value.value === '';

const startOf = ({ spot }: RecordValue): Spot => ({ ...spot, end: spot.start + 1 });

/** The name of the nearest group that is there, or the start of the file. */
function groupSpot(
  key: string,
  found: ReadonlyMap<string, { readonly key: Spot }>,
  file: RecordValue,
): Spot {
  const group = withGroups(key).findLast((each) => found.has(each));
  return group === undefined ? startOf(file) : found.get(group)!.key;
}

/** Null if it is not a text, has nothing visible, or is far too long. */
function textIn(value: Value | undefined, report: Report): string | null {
  if (value?.kind !== 'text' || value.value.trim() === '' || value.value.length > LONGEST)
    return null;
  return checkCharacters(value.value, value.spot, report) ? value.value.trim() : null;
}
