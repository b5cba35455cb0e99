/** Reads the parts of a Markdown document that tests check: blocks, links, headings, tables. Pure. */

export interface Block {
  readonly language: string;
  readonly text: string;
  /** The line of the opening fence, counted from 1. */
  readonly line: number;
}

export interface Heading {
  readonly text: string;
  readonly line: number;
}

const FENCE = /^( *)```(\w*)\n([\s\S]*?)^ *```$/gm;

/** The fenced blocks in a language, without the indentation of their fence. */
export const blocksOf = (document: string, wanted: string): Block[] =>
  [...document.matchAll(FENCE)].flatMap(({ 1: indent, 2: language, 3: text, index }) =>
    language === wanted
      ? [
          {
            language,
            text: text!.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
            line: document.slice(0, index).split('\n').length,
          },
        ]
      : [],
  );

/** The document without its fenced blocks; line numbers stay the same. */
export const proseOf = (document: string): string =>
  document.replaceAll(FENCE, (block) => block.replaceAll(/[^\n]/g, ''));

/** The texts set as code within the prose. */
export const codesOf = (document: string): string[] =>
  [...proseOf(document).matchAll(/`([^`\n]+)`/g)].map(([, code]) => code!);

export const headingsOf = (document: string): Heading[] =>
  proseOf(document)
    .split('\n')
    .flatMap((text, i) =>
      /^#+ /.test(text) ? [{ text: text.replace(/^#+ /, ''), line: i + 1 }] : [],
    );

/** The anchor that the usual hosts give a heading. */
export const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');

/** The targets of links and images. */
export const linksOf = (document: string): string[] =>
  [...proseOf(document).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target]) => target!);

/** The cells of the table whose first heading cell is `first`, row by row. */
export function tableOf(document: string, first: string): string[][] {
  const lines = document.split('\n');
  const start = lines.findIndex((line) => cellsOf(line)[0] === first);
  if (start < 0) throw new Error(`There is no table that begins with "${first}".`);
  const rows = lines.slice(start + 2);
  const end = rows.findIndex((line) => !line.startsWith('|'));
  return rows.slice(0, end < 0 ? rows.length : end).map(cellsOf);
}

const cellsOf = (line: string): string[] =>
  line.startsWith('|')
    ? line
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.trim())
    : [];

/** The codes in a cell or line. */
export const codesIn = (text: string): string[] =>
  [...text.matchAll(/`([^`]+)`/g)].map(([, code]) => code!);
