/**
 * Collects the mistakes of a run, each with its place. The time to find them stays in proportion to
 * their number, and the list that is kept stays short.
 */
import { messageOf, type Code } from './diagnostics.ts';
import { cellOf, frameOf, positionOf, type Position, type Spot } from './source.ts';

export interface Diagnostic extends Position {
  readonly code: Code;
  readonly sentence: string;
  readonly hint: string | null;
  readonly file: string;
  /** "row 7, column date"; null if the file is not a table. */
  readonly cell: string | null;
  /** The lines around the place, with a caret; empty if there is no text to show. */
  readonly frame: string;
  /** How many places of the file have the same mistake. */
  readonly count: number;
  /** The first of the other places: lines, or rows of a table. */
  readonly others: readonly Position[];
}

/**
 * Use a function for a value that takes long to find. It is called only if the message is shown.
 */
export type MessageValue = string | (() => string);

/** The mistakes of one code in one file that are reported singly. */
const MOST_OF_A_KIND = 10;
const MOST_TOLD = 50;
const MOST_PLACES = 5;
/** In UTF-16 units of a value. Values that are equal up to here are the same mistake. */
const LONGEST_KEY = 300;
/** Places that are remembered, so that none is counted twice. */
const MOST_REMEMBERED = 100_000;

class Places {
  readonly first: Spot[] = [];
  count = 0;
  readonly #starts = new Set<number>();

  add(spot: Spot): void {
    if (this.#starts.has(spot.start)) return;
    if (this.#starts.size < MOST_REMEMBERED) this.#starts.add(spot.start);
    if (this.first.length < MOST_PLACES) this.first.push(spot);
    this.count++;
  }
}

interface Mistake {
  readonly code: Code;
  readonly values: readonly MessageValue[];
  readonly places: Places;
}

/** All mistakes of one code in one file. */
interface Kind {
  readonly mistakes: Map<string, Mistake>;
  /** The places of all mistakes after the first few. */
  readonly beyond: Places;
}

export class Report {
  /** By file, in the order in which they were read, then by code. */
  readonly #files = new Map<string, Map<Code, Kind>>();

  /** How many places are wrong; `diagnostics` lists the first of them. */
  get count(): number {
    let count = 0;
    for (const codes of this.#files.values()) {
      for (const { mistakes, beyond } of codes.values()) {
        count += beyond.count;
        for (const { places } of mistakes.values()) count += places.count;
      }
    }
    return count;
  }

  /** In the order in which files were read, then by place in the file. */
  get diagnostics(): readonly Diagnostic[] {
    const mistakes = [...this.#files.values()].flatMap((codes) =>
      [...codes.values()]
        .flatMap((kind) => [...kind.mistakes.values()])
        .sort((a, b) => a.places.first[0]!.start - b.places.first[0]!.start),
    );
    return mistakes.slice(0, MOST_TOLD).map(told);
  }

  isAbout(file: string): boolean {
    return this.#files.has(file);
  }

  /** Whether one more mistake of this code would only be counted. */
  isFull(code: Code, file: string): boolean {
    return (this.#files.get(file)?.get(code)?.mistakes.size ?? 0) >= MOST_OF_A_KIND;
  }

  /** The same sentence about the same place counts once. */
  add(code: Code, spot: Spot, ...values: MessageValue[]): void {
    const { mistakes, beyond } = this.#kindOf(code, spot.source.file);
    const key = values.map((value) => (typeof value === 'string' ? cutKey(value) : '')).join('\0');
    const known = mistakes.get(key);
    if (known) return known.places.add(spot);
    if (mistakes.size >= MOST_OF_A_KIND) return beyond.add(spot);
    const mistake = { code, values, places: new Places() };
    mistake.places.add(spot);
    mistakes.set(key, mistake);
  }

  /** Reports a mistake about a whole file, or a folder. */
  addFile(code: Code, file: string, ...values: MessageValue[]): void {
    this.add(code, { source: { file, text: '' }, start: 0, end: 0 }, ...values);
  }

  #kindOf(code: Code, file: string): Kind {
    const codes = this.#files.get(file) ?? new Map<Code, Kind>();
    const kind = codes.get(code) ?? { mistakes: new Map<string, Mistake>(), beyond: new Places() };
    codes.set(code, kind);
    this.#files.set(file, codes);
    return kind;
  }
}

const cutKey = (value: string): string =>
  value.length > LONGEST_KEY ? value.slice(0, LONGEST_KEY) : value;

function told({ code, values, places }: Mistake): Diagnostic {
  const [spot, ...others] = places.first.toSorted((a, b) => a.start - b.start);
  const texts = values.map((value) => (typeof value === 'string' ? value : value()));
  const { sentence, hint } = messageOf(code, texts);
  return {
    code,
    sentence,
    hint: hint ?? null,
    file: spot!.source.file,
    cell: cellOf(spot!),
    ...positionOf(spot!),
    // An editor who works in a spreadsheet does not see the text of the file.
    frame: spot!.source.text === '' || spot!.source.cellAt ? '' : frameOf(spot!),
    count: places.count,
    others: others.map(positionIn),
  };
}

const positionIn = (spot: Spot): Position => {
  const cell = spot.source.cellAt?.(spot.start);
  return cell ? { line: cell.row, column: 1 } : positionOf(spot);
};
