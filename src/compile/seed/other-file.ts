/** Tells what a file is that lies in the place of a seed file. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readRegularFile, refusalOf } from '../files/regular-file.ts';

const TABLE = 'a table (CSV)';

const BY_ENDING: Readonly<Record<string, string>> = {
  csv: TABLE,
  tsv: TABLE,
  xls: 'a spreadsheet',
  xlsx: 'a spreadsheet',
  ods: 'a spreadsheet',
};

/** UTF-16 units. The beginning of a JSON file tells whose it is. */
const START = 2000;

/** What a text is, if it is clearly no YAML of ours; null if it may be. */
export function otherFormat(text: string): string | null {
  const start = text.slice(0, START).trimStart();
  if (start.startsWith('{')) {
    if (/"format"\s*:\s*"sourceline\//.test(start)) return 'a compiled timeline';
    // Other JSON is YAML, too, and may be a seed.
    return /"(?:start_date|timeline|events)"\s*:/.test(start) ? 'the JSON of TimelineJS' : null;
  }
  const [first = '', second = ''] = start.split(/\r?\n/);
  const isTable = [',', ';', '\t'].some((mark) => {
    const [count, other] = [first, second].map((line) => line.split(mark).length - 1);
    return count! >= 2 && other! >= count! && !/^[-#]|:(?:\s|$)/.test(first);
  });
  return isTable ? TABLE : null;
}

/** A file of another format in a folder, as a path and what it is; null if there is none. */
export function otherFileIn(folder: string): readonly [path: string, what: string] | null {
  for (const name of namesOf(folder)) {
    const path = join(folder, name);
    const ending = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
    const what = BY_ENDING[ending] ?? (ending === 'json' ? jsonAt(path) : null);
    if (what !== null) return [path, what];
  }
  return null;
}

function namesOf(folder: string): readonly string[] {
  try {
    return readdirSync(folder).sort();
  } catch (error) {
    // A folder that is missing or cannot be read is told elsewhere.
    refusalOf(folder, error);
    return [];
  }
}

function jsonAt(path: string): string {
  const read = readRegularFile(path, { most: 20_000_000 });
  return (read.kind === 'read' && otherFormat(read.bytes.toString())) || 'JSON';
}
