/** Formats the mistakes of a run for a terminal. */
import type { Diagnostic } from './report.ts';
import { formatCount, shown, shownLines } from './shown.ts';

export interface Findings {
  readonly diagnostics: readonly Diagnostic[];
  /** The number of wrong places, reported or not. */
  readonly mistakes: number;
}

/** The most lines of a report, including the last. */
const LONGEST = 50;
/** Lines for mistakes in full detail, if not all of them fit. */
const IN_FULL = 30;

/** At most 50 lines: the first mistakes with their places, more in one line each, then a count. */
export function formatReport(findings: readonly Findings[]): string {
  const mistakes = sumOf(findings);
  const sum = `${formatCount(mistakes)} ${mistakes === 1 ? 'error' : 'errors'}; nothing was written.`;
  return [...listFindings(findings, 'error'), sum].join('\n');
}

/** The same for findings that are not mistakes. */
export const formatWarnings = (findings: readonly Findings[]): string =>
  listFindings(findings, 'warning').join('\n').trimEnd();

/** What there is to look at in one timeline, with a count. */
export function formatReview(id: string, findings: Findings): string {
  const { mistakes } = findings;
  const sum = `${id}: ${formatCount(mistakes)} ${mistakes === 1 ? 'thing' : 'things'} to look at`;
  return [...listFindings([findings], 'advice'), sum].join('\n');
}

const sumOf = (findings: readonly Findings[]): number =>
  findings.reduce((sum, { mistakes }) => sum + mistakes, 0);

type Kind = 'error' | 'warning' | 'advice';

function listFindings(findings: readonly Findings[], kind: Kind): string[] {
  const all = findings.flatMap(({ diagnostics }) => diagnostics);
  const lines: string[] = [];
  const blocks = all.map((each) => [...formatDiagnostic(each, kind).split('\n'), '']);
  const whole = blocks.reduce((sum, block) => sum + block.length, 0);
  const most = whole + 3 <= LONGEST ? LONGEST : IN_FULL;
  let told = 0;
  for (const block of blocks) {
    if (lines.length + block.length > most) break;
    lines.push(...block);
    told++;
  }
  // Two blank lines, the count of what is left, and the sum.
  const room = LONGEST - lines.length - 4;
  const short = all.slice(told, told + room);
  if (short.length > 0) lines.push(...short.map(inOneLine), '');
  const counted = all.slice(0, told + short.length).reduce((sum, { count }) => sum + count, 0);
  const left = sumOf(findings) - counted;
  if (left > 0) lines.push(`… and ${formatCount(left)} more.`, '');
  return lines;
}

export function formatDiagnostic(found: Diagnostic, kind: Kind = 'error'): string {
  const { code, sentence, hint, frame } = found;
  const lines = [`${kind} ${code}: ${shown(sentence)}`, `  at ${placeOf(found)}${othersOf(found)}`];
  if (frame)
    lines.push(
      ...shownLines(frame)
        .split('\n')
        .map((row) => `  ${row}`),
    );
  if (hint) lines.push(`  ${shown(hint)}`);
  return lines.join('\n');
}

/** @example "events.yaml:7:3", or "sheet.csv: row 7, column date" */
export const placeOf = ({
  file,
  cell,
  line,
  column,
}: Pick<Diagnostic, 'file' | 'cell' | 'line' | 'column'>): string =>
  cell === null ? `${shown(file)}:${line}:${column}` : `${shown(file)}: ${shown(cell)}`;

/** The other places of the same mistake, with the line numbers of the first few. */
export function othersOf({
  cell,
  count,
  others,
}: Pick<Diagnostic, 'cell' | 'count' | 'others'>): string {
  if (count === 1) return '';
  const lines = [...new Set(others.map(({ line }) => line))];
  const more = count - 1 > others.length ? ', …' : '';
  const places = count === 2 ? 'one other place' : `${formatCount(count - 1)} other places`;
  return `, and in ${places} (${cell === null ? 'line' : 'row'}${lines.length > 1 ? 's' : ''} ${lines.join(', ')}${more})`;
}

function inOneLine(found: Diagnostic): string {
  const more = found.count > 1 ? ` (${formatCount(found.count)} times)` : '';
  return `${placeOf(found)} ${shown(found.sentence)}${more}`;
}
