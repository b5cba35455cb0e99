/**
 * Text of several styles, broken into lines. Pure; imports nothing.
 *
 * Geometry is decided here, before anything is drawn: SVG knows no line breaks. `y` is a baseline.
 */
export type Face = 'serif' | 'sans';

export interface Style {
  readonly face: Face;
  readonly size: number;
  readonly weight: 400 | 600;
  readonly tone: 'ink' | 'muted';
}

/** Text in one style; it may hold many words. */
export interface Run {
  readonly text: string;
  readonly style: Style;
}

/** The runs of one line follow each other; the renderer kerns and spaces them as one text. */
export interface Line {
  readonly runs: readonly Run[];
  readonly width: number;
}

/** A line in its place: `x` is its left end, or its right one. */
export interface Text extends Line {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'end';
}

export type RunWidth = (text: string, style: Style) => number;

/**
 * Breaks at spaces; a word wider than a line is broken between letters. Spaces at a break are
 * dropped, others kept. No line is wider than `width`, unless one letter is.
 */
export function wrap(runs: readonly Run[], width: number, widthOf: RunWidth): Line[] {
  const lines: Run[][] = [[]];
  let used = 0;
  for (const token of runs.flatMap((run) => tokens(run, width, widthOf))) {
    const wide = widthOf(token.text, token.style);
    const line = lines[lines.length - 1];
    if (line.length === 0 && token.text.trim() === '') continue;
    const visible = widthOf(token.text.trimEnd(), token.style);
    if (used + visible > width && line.length > 0) {
      lines.push([token]);
      used = wide;
    } else {
      line.push(token);
      used += wide;
    }
  }
  return lines.map((line) => placed(line, widthOf)).filter(({ runs }) => runs.length > 0);
}

/** Words with the spaces that follow them, so that no line begins with one. */
function tokens({ text, style }: Run, width: number, widthOf: RunWidth): Run[] {
  const words = text.match(/\S+\s*|\s+/g) ?? [];
  return words
    .flatMap((word) => (widthOf(word.trimEnd(), style) <= width ? [word] : letters(word)))
    .map((word) => ({ text: word, style }));
}

/** What a reader takes for letters; joined again by `placed` where they share a line. */
const letters = (word: string): string[] =>
  Array.from(new Intl.Segmenter().segment(word), ({ segment }) => segment);

/** Neighbours of one style become one run; the spaces at both ends of the line are dropped. */
function placed(line: readonly Run[], widthOf: RunWidth): Line {
  const runs: Run[] = [];
  for (const { text, style } of line) {
    const last = runs.at(-1);
    if (last?.style === style) runs[runs.length - 1] = { text: last.text + text, style };
    else runs.push({ text, style });
  }
  while (runs.length > 0 && runs[runs.length - 1].text.trim() === '') runs.pop();
  const last = runs.at(-1);
  if (last) runs[runs.length - 1] = { text: last.text.trimEnd(), style: last.style };
  return { runs, width: runs.reduce((sum, { text, style }) => sum + widthOf(text, style), 0) };
}

/** Lines in their places on the picture; `y` is the first baseline. */
export const set = (lines: readonly Line[], { x, y, leading, anchor = 'start' }: Place): Text[] =>
  lines.map((line, i) => ({ ...line, x, y: y + i * leading, anchor }));

interface Place {
  readonly x: number;
  readonly y: number;
  readonly leading: number;
  readonly anchor?: 'start' | 'end';
}
