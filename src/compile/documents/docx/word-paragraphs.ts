/** Reads the paragraphs of one part of a DOCX. */
import { SaxesParser } from 'saxes';
import { tidy } from '../paragraphs.ts';

/** Characters that DOCX writes as elements. */
const SIGNS: Readonly<Record<string, string>> = {
  'w:tab': ' ',
  'w:br': ' ',
  'w:cr': ' ',
  'w:noBreakHyphen': '\u2011',
  'w:softHyphen': '\u00ad',
};

/** Text that was moved away or deleted, copies that only old programs read, and tab settings. */
const LEFT_OUT = new Set(['w:moveFrom', 'w:del', 'mc:Fallback', 'w:tabs']);

/** A row of a table is one paragraph, with a line between its cells. */
export function wordParagraphs(xml: string): string[] {
  const paragraphs: string[] = [];
  /** The paragraphs and rows that are open. Boxes and tables may contain each other. */
  const open: { text: string; readonly cells: string[] | null }[] = [];
  let [isText, leftOut] = [false, 0];
  const add = (text: string) => {
    const around = open.findLast(({ cells }) => cells !== null);
    if (!around) paragraphs.push(text);
    else if (around.cells!.length > 0)
      around.cells![around.cells!.length - 1] = `${around.cells!.at(-1)!} ${text}`;
  };
  const parser = new SaxesParser();
  parser.on('opentag', ({ name }) => {
    if (LEFT_OUT.has(name)) leftOut++;
    if (name === 'w:p') open.push({ text: '', cells: null });
    if (name === 'w:tr') open.push({ text: '', cells: [] });
    if (name === 'w:tc') open.findLast(({ cells }) => cells !== null)?.cells?.push('');
    if (name === 'w:t') isText = true;
    const sign = SIGNS[name];
    if (sign !== undefined && leftOut === 0 && open.length > 0) open.at(-1)!.text += sign;
  });
  parser.on('text', (text) => {
    if (isText && leftOut === 0 && open.length > 0) open.at(-1)!.text += text;
  });
  parser.on('closetag', ({ name }) => {
    if (name === 'w:t') isText = false;
    if (LEFT_OUT.has(name)) leftOut--;
    if (name !== 'w:p' && name !== 'w:tr') return;
    const { text, cells } = open.pop()!;
    add(cells ? cells.map(tidy).filter(Boolean).join(' | ') : tidy(text));
  });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  return paragraphs.filter(Boolean);
}
