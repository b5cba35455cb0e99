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
  /** The fields of a date but its dating, which comes behind them. */
  | 'date';

interface Form {
  readonly pattern: RegExp;
  /** By group of the pattern. */
  readonly names: readonly PartName[];
}

/** More forms would take longer than parsing. */
const MOST_FORMS = 8;

/** What stands behind commas and colons: JavaScript writes nothing, Python a space. */
const GAPS = ['', ' '];

export class LineForms {
  #forms: readonly Form[] = [];
  #tried = 0;

  /** Null if the line has none of the forms. What it says is still to be looked at. */
  partsOf(line: string): LineParts | null {
    for (const form of this.#forms) {
      const found = form.pattern.exec(line);
      if (!found) continue;
      if (form !== this.#forms[0])
        this.#forms = [form, ...this.#forms.filter((each) => each !== form)];
      const parts: Partial<Record<PartName, string>> = {};
      for (let i = 0; i < form.names.length; i++) parts[form.names[i]!] = found[i + 1]!;
      return parts;
    }
    return null;
  }

  /** @param event of a plain line, which has none of the forms */
  learn(event: object, line: string): void {
    if (this.#tried++ >= MOST_FORMS) return;
    const found = GAPS.map((gap) => formOf(event, gap)).find(({ pattern }) => pattern.test(line));
    if (found) this.#forms = [found, ...this.#forms];
  }
}

/** A pattern, and the name of its group if it has one. */
type Value = readonly [string, PartName?];
type Values = Readonly<Record<string, Value>>;

/** Its pattern fits no line if a field is none of these. */
function formOf(event: object, gap: string): Form {
  const names: PartName[] = [];
  const record = (fields: object, values: Values): string =>
    Object.entries(fields)
      .map(([name, value]) => `"${name}":${gap}${valueIn(name, value, values)}`)
      .join(`,${gap}`);
  const valueIn = (name: string, value: unknown, values: Values): string => {
    if (name === 'when') {
      const { dating, ...date } = value as { dating: object };
      names.push('date');
      return `\\{(${record(date, OF_DATE)}),${gap}"dating":${gap}\\{${record(dating, OF_DATING)}\\}\\}`;
    }
    const [pattern, part] = values[name] ?? NEVER;
    if (part) names.push(part);
    return pattern;
  };
  return { pattern: new RegExp(`^\\{${record(event, VALUES)}\\}$`), names };
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

const OF_DATING: Values = {
  basis: [oneOf(BASES)],
  reason: [TEXT, 'reason'],
};
