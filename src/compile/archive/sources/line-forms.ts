/**
 * Reads lines of plain events without parsing their JSON. Pure.
 *
 * Whatever wrote a file gave its lines the same few forms: the same fields in the same order. So each form
 * that a parsed line has becomes a pattern, which the lines after it are compared with. A line that has
 * none of these forms is parsed.
 */
import { BASES, STATUSES } from '../../../timeline/timeline.ts';
import { PRECISIONS } from '../../../time/precision.ts';
import { FORMS } from '../../../time/when.ts';
import { PLAIN_LETTERS } from './plain-event.ts';

/** What a line says, as it stands there; texts have their escapes, and lists their brackets. */
export type LineParts = Readonly<Partial<Record<PartName, string>>>;

type PartName =
  | ('id' | 'title' | 'label' | 'summary' | 'lane' | 'status' | 'reason' | 'importance')
  | ('people' | 'places' | 'links' | 'score' | 'level')
  /** The fields of a date but its dating, which comes behind them; of the usual date, its text alone. */
  | ('date' | 'edtf');

interface Form {
  readonly pattern: RegExp;
  /** By group of the pattern. */
  readonly names: readonly PartName[];
  /** How many lines had it. */
  lines: number;
}

/** More forms would take longer than parsing. */
const MOST_FORMS = 8;

/** What stands behind commas and colons: JavaScript writes nothing, Python a space. */
const GAPS = ['', ' '];

export class LineForms {
  /** Those of most lines come first. */
  readonly #forms: Form[] = [];
  #tried = 0;

  /** Null if the line has none of the forms. What it says is still to be looked at. */
  partsOf(line: string): LineParts | null {
    for (let k = 0; k < this.#forms.length; k++) {
      const form = this.#forms[k]!;
      const found = form.pattern.exec(line);
      if (!found) continue;
      if (++form.lines > (this.#forms[k - 1]?.lines ?? Infinity)) {
        this.#forms[k] = this.#forms[k - 1]!;
        this.#forms[k - 1] = form;
      }
      const parts: Partial<Record<PartName, string>> = {};
      for (let i = 0; i < form.names.length; i++) parts[form.names[i]!] = found[i + 1]!;
      return parts;
    }
    return null;
  }

  /** @param event of a plain line, which has none of the forms */
  learn(event: object, line: string): void {
    if (this.#tried++ >= MOST_FORMS) return;
    const forms = GAPS.flatMap((gap) => [formOf(event, gap, true), formOf(event, gap, false)]);
    const found = forms.find(({ pattern }) => pattern.test(line));
    if (found) this.#forms.push(found);
  }
}

/** A pattern, and the name of its group if it has one. */
type Value = readonly [string, PartName?];
type Values = Readonly<Record<string, Value>>;

/**
 * Its pattern fits no line if a field is none of these.
 *
 * @param isUsual of a date that is one day or another unit, which the line says three times
 */
function formOf(event: object, gap: string, isUsual: boolean): Form {
  const names: PartName[] = [];
  const record = (fields: object, values: Values): string =>
    Object.entries(fields)
      .map(([name, value]) => `"${name}":${gap}${valueIn(name, value, values)}`)
      .join(`,${gap}`);
  const valueIn = (name: string, value: unknown, values: Values): string => {
    if (name === 'when') {
      const { dating, ...date } = value as { dating: object };
      names.push(isUsual ? 'edtf' : 'date');
      // What is repeated has the number of its group.
      const fields = isUsual ? record(date, usualDate(names.length)) : `(${record(date, OF_DATE)})`;
      return `\\{${fields},${gap}"dating":${gap}\\{${record(dating, OF_DATING)}\\}\\}`;
    }
    const [pattern, part] = values[name] ?? NEVER;
    if (part) names.push(part);
    return pattern;
  };
  return { pattern: new RegExp(`^\\{${record(event, VALUES)}\\}$`), names, lines: 0 };
}

const NEVER: Value = ['(?!)'];

const LETTERS = `[${PLAIN_LETTERS}]*`;
/** A text with the escapes that each stand for one plain sign. */
const TEXT = `"(${LETTERS}(?:\\\\["/nt]${LETTERS})*)"`;
const ID = '"([a-z0-9]+(?:-[a-z0-9]+)*)"';
const UNIT = `(?:null|"${LETTERS}")`;
/** What its entries are is looked at by others. No text in it has a bracket or a backslash. */
const LIST = `(\\[(?:(?!\\])["${PLAIN_LETTERS}])*\\])`;
const EMPTY = '\\[\\]';

const oneOf = (words: readonly string[]): string => `"(?:${words.join('|')})"`;

const VALUES: Values = {
  id: [ID, 'id'],
  title: [TEXT, 'title'],
  label: [TEXT, 'label'],
  summary: [TEXT, 'summary'],
  lane: [ID, 'lane'],
  status: [`"(${STATUSES.join('|')})"`, 'status'],
  importance: ['([1-5])', 'importance'],
  people: [LIST, 'people'],
  places: [LIST, 'places'],
  links: [LIST, 'links'],
  after: [EMPTY],
  citations: [EMPTY],
  differences: [EMPTY],
  media: ['null'],
  score: ['(0|[1-9]\\d*)', 'score'],
  level: ['(-?(?:0|[1-9]\\d*))', 'level'],
};

const OF_DATE: Values = {
  edtf: [`"${LETTERS}"`],
  form: [oneOf(FORMS)],
  earliest: [UNIT],
  latest: [UNIT],
  precision: [oneOf(PRECISIONS)],
  approximate: ['true'],
  uncertain: ['true'],
};

const usualDate = (group: number): Values => ({
  edtf: [`"(${LETTERS})"`],
  form: ['"single"'],
  earliest: [`"\\${group}"`],
  latest: [`"\\${group}"`],
  precision: [oneOf(PRECISIONS)],
});

const OF_DATING: Values = {
  basis: [oneOf(BASES)],
  reason: [TEXT, 'reason'],
};
