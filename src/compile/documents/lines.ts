/**
 * Joins the lines of a page into paragraphs. A PDF has no paragraphs, and neither has a text that
 * was wrapped to a width: there are only lines and their positions. Pure.
 */
import { tidy } from './paragraphs.ts';

/** A line on a page. All lengths are in the same unit; x runs to the right and y down. */
export interface Line {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** The y of its baseline. */
  readonly y: number;
  /** The height of its letters. */
  readonly size: number;
}

/** @param pages in their order, each with its lines in reading order */
export function paragraphsOfPages(pages: readonly (readonly Line[])[]): string[] {
  const runs = withoutMargins(pages).flatMap(runsOf);
  const compounds = compoundsOf(runs.flatMap(({ lines }) => lines));
  /** The pieces of each paragraph. They are joined only at the end, because there may be many. */
  const paragraphs: string[][] = [];
  let before: Place | null = null;
  for (const run of runs) {
    for (const line of run.lines) {
      const paragraph = paragraphs.at(-1);
      if (paragraph && before && continues(before, { line, run }))
        paragraph.push(...joinLines(paragraph.pop()!, line.text, compounds));
      else paragraphs.push([line.text]);
      before = { line, run };
    }
  }
  return paragraphs.map((pieces) => tidy(pieces.join(''))).filter(Boolean);
}

/** Lines of the same size, one under the other. */
interface Run {
  readonly lines: readonly Line[];
  readonly left: number;
  readonly right: number;
  /** The usual distance between two lines. */
  readonly leading: number;
}

function runsOf(lines: readonly Line[]): Run[] {
  const runs: Line[][] = [];
  for (const line of lines) {
    const above = runs.at(-1)?.at(-1);
    if (above && follows(above, line)) runs.at(-1)!.push(line);
    else runs.push([line]);
  }
  return runs.map((run) => ({
    lines: run,
    left: run.reduce((least, { left }) => Math.min(least, left), Infinity),
    right: run.reduce((most, { right }) => Math.max(most, right), -Infinity),
    leading: leadingOf(run),
  }));
}

const sameSize = (a: Line, b: Line): boolean => Math.abs(a.size - b.size) < 0.15 * a.size;

const follows = (above: Line, line: Line): boolean =>
  sameSize(above, line) &&
  line.y > above.y &&
  line.y - above.y < 6 * above.size &&
  line.left < above.right &&
  line.right > above.left;

/**
 * Distances between lines, in heights of a letter. Less than TIGHT is not a new line; in most
 * texts, more than WIDE is a gap between paragraphs.
 */
const TIGHT = 0.9;
const WIDE = 1.5;
/**
 * With at least this many distances, the smallest is surely that of lines, and not of one-line
 * paragraphs.
 */
const SURE = 8;

/** The smallest distance, because there may be more gaps than lines within paragraphs. */
function leadingOf(lines: readonly Line[]): number {
  const { size } = lines[0]!;
  let [least, count] = [Infinity, 0];
  for (const [i, { y }] of lines.slice(1).entries()) {
    const gap = y - lines[i]!.y;
    if (gap >= TIGHT * size) [least, count] = [Math.min(least, gap), count + 1];
  }
  return count < SURE ? Math.min(least, WIDE * size) : least;
}

/** In widths of a letter. A narrower space is neither an indent nor room for another word. */
const SLACK = 0.6;
const BULLET = /^(?:[•‣◦▪●■–—*·]|\(?\d{1,3}[.)]|\(?[a-z]\))\s/;
const SENTENCE_END = /[.!?…:]["'”’»)\]]*$/;
const ITEM_END = /[.!?…:;]["'”’»)\]]*$/;
const SMALL = /^["'“‘«(]*\p{Ll}/u;

interface Place {
  readonly line: Line;
  readonly run: Run;
}

/** Whether the paragraph of one line continues in the next. */
function continues(before: Place, { line, run }: Place): boolean {
  const { line: above, run: runAbove } = before;
  if (!sameSize(above, line)) return false;
  if (BULLET.test(line.text) && ITEM_END.test(above.text)) return false;
  // The next line is in the next column, or on the next page.
  if (run !== runAbove) return !SENTENCE_END.test(above.text) || SMALL.test(line.text);
  if (line.y - above.y > 1.3 * run.leading) return false;
  const slack = SLACK * line.size;
  const isIndented = line.left - above.left > slack && line.left - run.left > slack;
  if (isIndented && !BULLET.test(above.text)) return false;
  // The next word would still have fit: the paragraph ends here.
  const letter = (line.right - line.left) / Math.max(1, line.text.length);
  const word = (/^\S+/.exec(line.text)?.[0].length ?? 0) * letter;
  return above.right + letter + word > run.right - slack || /[-\u00ad]$/.test(above.text);
}

const CJK = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\u3000-\u303f\uff00-\uffef]/u;

/**
 * A line and the next as pieces of one paragraph: with a space between them, or with the two parts
 * of a split word joined.
 */
function joinLines(above: string, line: string, compounds: ReadonlySet<string>): string[] {
  const end = WORD_END.exec(above.slice(-LONGEST_WORD))?.[0] ?? '';
  const start = WORD_START.exec(line.slice(0, LONGEST_WORD))?.[0] ?? '';
  if (end.endsWith('\u00ad')) return [above.slice(0, -1), line];
  if (end !== '' && start !== '') {
    const isSplit = SMALL.test(start) && !compounds.has(`${end.slice(0, -1)}-${start}`);
    return [isSplit ? above.slice(0, -1) : above, line];
  }
  return CJK.test(above.slice(-1)) && CJK.test(line.charAt(0)) ? [above, line] : [above, ' ', line];
}

const LONGEST_WORD = 60;
const WORD_END = /(?<!\p{L})\p{L}+[-‐\u00ad]$/u;
const WORD_START = /^\p{L}+/u;

/** The words that have a hyphen in the middle of a line: they also keep it at the end of one. */
const compoundsOf = (lines: readonly Line[]): ReadonlySet<string> =>
  new Set(lines.flatMap(({ text }) => text.match(/(?<!\p{L})\p{L}+-\p{L}+/gu) ?? []));

/** How many lines at the top and at the bottom of a page may be its margin. */
const MARGIN = 2;
const PAGE_NUMBER =
  /^[-–—|\s]*(?:(?:page|p\.|seite|стор\.|сторінка)\s*)?(?:\d{1,4}|[ivxl]{1,6})(?:\s*(?:\/|of|sur|von|з)\s*\d{1,4})?[-–—|\s]*$/i;

/** Leaves out page numbers, and what stands at the top or bottom of most pages. */
function withoutMargins(pages: readonly (readonly Line[])[]): (readonly Line[])[] {
  const counts = new Map<string, number>();
  const key = ({ text, y }: Line) => `${text.replace(/\d+/g, '#').trim()} ${Math.round(y)}`;
  const atMargin = (lines: readonly Line[]) => {
    const sorted = lines.toSorted((a, b) => a.y - b.y);
    return new Set([...sorted.slice(0, MARGIN), ...sorted.slice(-MARGIN)]);
  };
  for (const lines of pages)
    for (const line of atMargin(lines)) counts.set(key(line), (counts.get(key(line)) ?? 0) + 1);
  // Left and right pages may have heads of their own, and chapters, too.
  const often = pages.length <= 4 ? 2 : Math.max(3, pages.length / 3);
  return pages.map((lines) => {
    const margin = atMargin(lines);
    return lines.filter(
      (line) =>
        !margin.has(line) ||
        !((lines.length > 1 && PAGE_NUMBER.test(line.text)) || counts.get(key(line))! >= often),
    );
  });
}
