/**
 * Text of several styles, broken into lines. Pure.
 *
 * SVG has no line breaks, so they are decided here, before anything is drawn. `y` is a baseline.
 */
import { isolated } from '../../timeline/isolation.ts';

export type Face = 'serif' | 'sans';

export interface Style {
  readonly face: Face;
  readonly size: number;
  readonly weight: 400 | 600;
  readonly tone: 'ink' | 'muted';
}

/**
 * Text in one style; it may contain many words. A run is either our own text or foreign text. Text
 * in a right-to-left script is isolated from the other runs of its line.
 */
export interface Run {
  readonly text: string;
  readonly style: Style;
}

/** The runs of one line follow each other; the renderer sets them as one text. */
export interface Line {
  readonly runs: readonly Run[];
  readonly width: number;
}

/** A line in its position: `x` is its left end, or its right end. */
export interface Text extends Line {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'end';
}

export type RunWidth = (text: string, style: Style) => number;

/**
 * Breaks at spaces; a word wider than a line is broken between letters. Spaces at a break are
 * dropped. No line is wider than `width`, unless a single letter is.
 */
export function wrap(runs: readonly Run[], width: number, widthOf: RunWidth): Line[] {
  let line: Token[] = [];
  const lines = [line];
  let used = 0;
  for (const token of runs.flatMap((run) => tokens(run, width, widthOf))) {
    const wide = widthOf(token.text, token.style);
    if (line.length === 0 && token.text.trim() === '') continue;
    const visible = widthOf(token.text.trimEnd(), token.style);
    if (used + visible > width && line.length > 0) {
      line = [token];
      lines.push(line);
      used = wide;
    } else {
      line.push(token);
      used += wide;
    }
  }
  return lines.map((line) => joinRuns(line, widthOf)).filter(({ runs }) => runs.length > 0);
}

/** A word of a run. */
interface Token extends Run {
  readonly of: Run;
}

/** Splits a run into words, each with the spaces after it, so that no line begins with one. */
function tokens(run: Run, width: number, widthOf: RunWidth): Token[] {
  const { text, style } = run;
  const words = text.match(/\S+\s*|\s+/g) ?? [];
  return words
    .flatMap((word) => (widthOf(word.trimEnd(), style) <= width ? [word] : letters(word)))
    .map((word) => ({ text: word, style, of: run }));
}

/** Splits a word into what a reader takes for letters; `joinRuns` joins those that share a line. */
const letters = (word: string): string[] =>
  Array.from(new Intl.Segmenter().segment(word), ({ segment }) => segment);

/** Joins neighbours of one style into runs, and drops spaces at both ends of the line. */
function joinRuns(line: readonly Token[], widthOf: RunWidth): Line {
  const end = line.findLastIndex(({ text }) => text.trim() !== '');
  const parts = joinNeighbours(
    line
      .slice(0, end + 1)
      .map((token, i) => (i < end ? token : { ...token, text: token.text.trimEnd() })),
    (a, b) => a.of === b.of,
  );
  const runs = joinNeighbours(
    parts.map(({ text, style }) => ({ text: isolated(text), style })),
    (a, b) => a.style === b.style,
  );
  return { runs, width: runs.reduce((sum, { text, style }) => sum + widthOf(text, style), 0) };
}

/** Joins neighbours that belong together, with the text of all. */
function joinNeighbours<T extends { readonly text: string }>(
  parts: readonly T[],
  isSame: (a: T, b: T) => boolean,
): T[] {
  const all: T[] = [];
  for (const part of parts) {
    const last = all.at(-1);
    if (last && isSame(last, part)) all[all.length - 1] = { ...last, text: last.text + part.text };
    else all.push(part);
  }
  return all;
}

/** The first `most` of these lines. If some are dropped, the last line ends in an ellipsis. */
export function shortenLines(
  lines: readonly Line[],
  most: number,
  width: number,
  widthOf: RunWidth,
): readonly Line[] {
  const last = lines[most - 1];
  if (lines.length <= most || !last) return lines;
  const before = last.runs.slice(0, -1);
  const run = last.runs[last.runs.length - 1]!;
  const taken = before.reduce((sum, { text, style }) => sum + widthOf(text, style), 0);
  const kept = letters(run.text.replace(/\u2069$/, ''));
  const end = run.text.endsWith('\u2069') ? '…\u2069' : '…';
  while (kept.length > 0 && taken + widthOf(kept.join('') + end, run.style) > width) kept.pop();
  const text = kept.join('').trimEnd() + end;
  const runs = [...before, { text, style: run.style }];
  return [...lines.slice(0, most - 1), { runs, width: taken + widthOf(text, run.style) }];
}

/** Positions lines on the picture; `y` is the first baseline. */
export const positionLines = (
  lines: readonly Line[],
  { x, y, leading, anchor = 'start' }: LinePosition,
): Text[] => lines.map((line, i) => ({ ...line, x, y: y + i * leading, anchor }));

interface LinePosition {
  readonly x: number;
  readonly y: number;
  readonly leading: number;
  readonly anchor?: 'start' | 'end';
}
