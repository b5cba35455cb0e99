/**
 * Reads lines of plain events without parsing their JSON, and without making texts of their bytes. Node
 * only.
 *
 * Whatever wrote a file gave its lines the same few forms: the same fields in the same order. So each form
 * that a parsed line has is learnt, and the lines after it are compared with it: the bytes between the
 * values must be the same, and each value one of its kind. A line that has none of these forms is parsed.
 */
import { BASES, STATUSES } from '../../../timeline/timeline.ts';
import { PRECISIONS } from '../../../time/precision.ts';
import { FORMS } from '../../../time/when.ts';
import type { Piece } from '../piece.ts';
import {
  FixedBytes,
  NONE,
  scanCount,
  scanId,
  scanImportance,
  scanLetters,
  scanList,
  scanNothing,
  scanOneOf,
  scanText,
  scanTrue,
  scanUnit,
  scanWhole,
  type Scan,
} from './line-scans.ts';

/**
 * What a line says, as it stands there; texts have their escapes, lists their brackets, and units their
 * quotation marks. Null if the form has no such field.
 */
export type LineParts = Readonly<Record<PartName, Piece | null>>;

const NO_PARTS = {
  ...{ id: null, title: null, label: null, summary: null, lane: null, status: null, reason: null },
  ...{ importance: null, people: null, places: null, links: null, score: null, level: null },
  ...{ edtf: null, form: null, earliest: null, latest: null, approximate: null, uncertain: null },
  /** Where the fields of the date begin and end, without its dating, which comes behind them. */
  ...{ dateFrom: null, dateTo: null },
};

type PartName = keyof typeof NO_PARTS;

/** Bytes that are the same in each line, and the value that stands behind them. */
interface Step {
  readonly before: FixedBytes;
  readonly scan: Scan;
  readonly value: Piece;
}

interface Form {
  readonly steps: readonly Step[];
  /** The values of one line after the other. */
  readonly parts: LineParts;
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
  #view: DataView = new DataView(new ArrayBuffer(0));

  /**
   * Null if the line has none of the forms. What it says is still to be looked at, before the next line is
   * read.
   */
  partsOf(line: Piece): LineParts | null {
    const view = this.#viewOf(line.bytes);
    for (let k = 0; k < this.#forms.length; k++) {
      const form = this.#forms[k]!;
      if (!hasForm(line, view, form)) continue;
      if (++form.lines > this.#forms[Math.max(0, k - 1)]!.lines) {
        this.#forms[k] = this.#forms[k - 1]!;
        this.#forms[k - 1] = form;
      }
      return form.parts;
    }
    return null;
  }

  /** @param event of a plain line, which has none of the forms */
  learn(event: object, line: Piece): void {
    if (this.#tried++ >= MOST_FORMS) return;
    const forms = GAPS.map((gap) => formOf(event, gap));
    const view = this.#viewOf(line.bytes);
    const found = forms.find((form) => hasForm(line, view, form));
    if (found) this.#forms.push(found);
  }

  /** Most lines lie in the same bytes as the one before. */
  #viewOf(bytes: Buffer): DataView {
    const { buffer, byteOffset, byteLength } = this.#view;
    const isSame =
      bytes.buffer === buffer && bytes.byteOffset === byteOffset && bytes.length === byteLength;
    if (!isSame) this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    return this.#view;
  }
}

/** If so, the parts of the form are what the line says. */
function hasForm({ bytes, from, to }: Piece, view: DataView, { steps }: Form): boolean {
  let at = from;
  for (let i = 0; i < steps.length; i++) {
    const { before, scan, value } = steps[i]!;
    if (at + before.length > to || !before.isAt(view, at)) return false;
    value.bytes = bytes;
    value.from = at + before.length;
    value.to = scan(bytes, value.from);
    if (value.to === NONE) return false;
    at = value.to;
  }
  return at === to;
}

/** What a field has: always the same, or a value. */
type Value =
  string | { readonly scan: Scan; readonly isText: boolean; readonly part: PartName | undefined };
type Values = Readonly<Record<string, Value>>;

/** No line has it if a field of the event is none of these. */
function formOf(event: object, gap: string): Form {
  const steps: Step[] = [];
  const parts: Record<PartName, Piece | null> = { ...NO_PARTS };
  let before = '';
  const add = (scan: Scan, part?: PartName): void => {
    const value = { bytes: NOTHING, from: 0, to: 0 };
    steps.push({ before: new FixedBytes(before), scan, value });
    if (part) parts[part] = value;
    before = '';
  };
  const addFields = (fields: object, values: Values): void => {
    for (const [i, name] of Object.keys(fields).entries()) {
      before += `${i > 0 ? `,${gap}` : ''}"${name}":${gap}`;
      if (name === 'when') addDate((fields as Record<string, object>)[name]!);
      else addValue(values[name] ?? NEVER);
    }
  };
  const addValue = (value: Value): void => {
    if (typeof value === 'string') before += value;
    else {
      before += value.isText ? '"' : '';
      add(value.scan, value.part);
      before += value.isText ? '"' : '';
    }
  };
  const addDate = (when: object): void => {
    const { dating, ...date } = when as { dating: object };
    before += '{';
    add(scanNothing, 'dateFrom');
    addFields(date, OF_DATE);
    add(scanNothing, 'dateTo');
    before += `,${gap}"dating":${gap}{`;
    addFields(dating, OF_DATING);
    before += '}}';
  };
  before += '{';
  addFields(event, VALUES);
  before += '}';
  add(scanNothing);
  return { steps, parts, lines: 0 };
}

const NOTHING = Buffer.alloc(0);

const text = (scan: Scan, part?: PartName): Value => ({ scan, isText: true, part });
const bare = (scan: Scan, part?: PartName): Value => ({ scan, isText: false, part });

const NEVER = bare(() => NONE);

const VALUES: Values = {
  id: text(scanId, 'id'),
  title: text(scanText, 'title'),
  label: text(scanText, 'label'),
  summary: text(scanText, 'summary'),
  lane: text(scanId, 'lane'),
  status: text(scanOneOf(STATUSES), 'status'),
  importance: bare(scanImportance, 'importance'),
  people: bare(scanList, 'people'),
  places: bare(scanList, 'places'),
  links: bare(scanList, 'links'),
  after: '[]',
  citations: '[]',
  differences: '[]',
  media: 'null',
  score: bare(scanCount, 'score'),
  level: bare(scanWhole, 'level'),
};

const OF_DATE: Values = {
  edtf: text(scanLetters, 'edtf'),
  form: text(scanOneOf(FORMS), 'form'),
  earliest: bare(scanUnit, 'earliest'),
  latest: bare(scanUnit, 'latest'),
  precision: text(scanOneOf(PRECISIONS)),
  approximate: bare(scanTrue, 'approximate'),
  uncertain: bare(scanTrue, 'uncertain'),
};

const OF_DATING: Values = {
  basis: text(scanOneOf(BASES)),
  reason: text(scanText, 'reason'),
};
