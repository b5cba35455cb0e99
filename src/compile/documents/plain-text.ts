/** Reads a document of plain text. */
import { paragraphsOfPages, type Line } from './lines.ts';
import { linesOf } from './paragraphs.ts';
import { decode, type TextFile } from '../../seeds/text/encoding.ts';
import type { Reading } from './reading.ts';

/** Its paragraphs are its non-empty lines, unless the lines were wrapped to a width. */
export function readPlain(file: TextFile): Reading {
  const text = decode(file);
  if (typeof text !== 'string') return text;
  const pages = text.split('\f').map(pageOf);
  if (!isBroken(pages.flat()))
    return {
      kind: 'text',
      paragraphs: linesOf(text.replaceAll('\f', '\n')),
      about: {},
      remarks: [],
    };
  return {
    kind: 'text',
    paragraphs: paragraphsOfPages(pages),
    about: {},
    remarks: ['Its lines are broken to a width. They were joined to paragraphs.'],
  };
}

/** As on a page of letters that are all one unit wide and high. */
const pageOf = (text: string): Line[] =>
  text.split(/\r\n|\r|\n/).flatMap((line, y) => {
    const left = /\S/.exec(line)?.index;
    if (left === undefined) return [];
    const shown = line.trim();
    return [{ text: shown, left, right: left + shown.length, y, size: 1 }];
  });

/** In letters. Paragraphs that are each one line are not all shorter than this. */
const WIDEST = 130;
const NARROWEST = 30;

/**
 * Whether nearly every line ends where the next word has no room, as in a text that was broken to a
 * width. The last line of a paragraph is shorter, and so is one before a blank line.
 */
function isBroken(lines: readonly Line[]): boolean {
  const widths = lines.map(({ right }) => right).sort((a, b) => a - b);
  const width = widths[Math.floor(widths.length * 0.95)] ?? 0;
  if ((widths.at(-1) ?? 0) > WIDEST || width < NARROWEST) return false;
  const breaks = lines.slice(1).flatMap((line, i) => {
    const above = lines[i]!;
    if (line.y !== above.y + 1) return [];
    const word = /^\S+/.exec(line.text)![0].length;
    return [above.right + 1 + word > width - 3 || above.text.endsWith('-')];
  });
  return breaks.length >= 3 && breaks.filter(Boolean).length >= 0.7 * breaks.length;
}
