/**
 * Sorts lines of text of which there may be more than fit into memory: sorted parts go to files, and
 * are merged each time they are read. Node only.
 */
import { closeSync, openSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Heap } from './heap.ts';
import { textLines } from './text-lines.ts';

/** A text without line breaks, and what it is sorted by. */
export interface Line {
  readonly first: number;
  readonly second: number;
  /** By UTF-16 units. */
  readonly third: string;
  readonly text: string;
}

function compareLines(a: Line, b: Line): number {
  // Not by differences: of two infinities that is no number.
  if (a.first !== b.first) return a.first < b.first ? -1 : 1;
  if (a.second !== b.second) return a.second < b.second ? -1 : 1;
  return a.third === b.third ? 0 : a.third < b.third ? -1 : 1;
}

/** UTF-16 units that are sorted at once. */
const MOST_HELD = 20_000_000;

export class LineSorter {
  readonly #folder: string;
  readonly #name: string;
  readonly #most: number;
  readonly #files: string[] = [];
  #held: Line[] = [];
  #length = 0;

  /**
   * @param folder for its files, which stay there
   * @param name of its files
   */
  constructor(folder: string, name: string, most = MOST_HELD) {
    this.#folder = folder;
    this.#name = name;
    this.#most = most;
  }

  add(line: Line): void {
    this.#held.push(line);
    // An object and its strings take about a hundred bytes besides their text.
    this.#length += line.text.length + line.third.length + 100;
    if (this.#length > this.#most) this.#spill();
  }

  /** All lines in order. May be called again, once all are added. */
  *sorted(): Generator<Line> {
    this.#held.sort(compareLines);
    if (this.#files.length === 0) {
      yield* this.#held;
      return;
    }
    const sources = [...this.#files.map(linesIn), this.#held.values()];
    const heap = new Heap<{ line: Line; source: Iterator<Line> }>((a, b) =>
      compareLines(a.line, b.line),
    );
    const next = (source: Iterator<Line>): void => {
      const step = source.next();
      if (!step.done) heap.push({ line: step.value, source });
    };
    sources.forEach(next);
    for (let least = heap.pop(); least; least = heap.pop()) {
      yield least.line;
      next(least.source);
    }
  }

  #spill(): void {
    const path = join(this.#folder, `${this.#name}-${this.#files.length}`);
    const file = openSync(path, 'wx');
    this.#held.sort(compareLines);
    try {
      for (let from = 0; from < this.#held.length; from += AT_A_TIME)
        writeFileSync(
          file,
          this.#held
            .slice(from, from + AT_A_TIME)
            .map(({ first, second, third, text }) => `${first}\t${second}\t${third}\t${text}\n`)
            .join(''),
        );
    } finally {
      closeSync(file);
    }
    this.#files.push(path);
    this.#held = [];
    this.#length = 0;
  }
}

const AT_A_TIME = 1000;

function* linesIn(path: string): Generator<Line> {
  for (const line of textLines(path)) {
    const one = line.indexOf('\t');
    const two = line.indexOf('\t', one + 1);
    const three = line.indexOf('\t', two + 1);
    yield {
      first: Number(line.slice(0, one)),
      second: Number(line.slice(one + 1, two)),
      third: line.slice(two + 1, three),
      text: line.slice(three + 1),
    };
  }
}
