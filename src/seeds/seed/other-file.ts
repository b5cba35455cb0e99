/** Tells what a file is that lies in the place of a seed file. Pure. */
import { EVENT_TABLES } from './seed-files.ts';

const TABLE = 'a table (CSV)';

const BY_ENDING: Readonly<Record<string, string>> = {
  csv: TABLE,
  tsv: TABLE,
  xls: 'a spreadsheet in an old format',
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

/**
 * A file of another format, by its name, and what it is; null if there is none.
 *
 * @param textOf gives the text of a file, or what of it can be read
 */
export function otherAmong(
  names: readonly string[],
  textOf: (name: string) => string,
): readonly [name: string, what: string] | null {
  for (const name of names.toSorted()) {
    if (EVENT_TABLES.includes(name)) continue;
    const ending = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
    const json = (): string => otherFormat(textOf(name)) ?? 'JSON';
    const what = BY_ENDING[ending] ?? (ending === 'json' ? json() : null);
    if (what !== null) return [name, what];
  }
  return null;
}
