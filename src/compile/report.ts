/** What a run has found wrong, each with its place. Imports only `compile`. */
import { messageOf, type Code } from './diagnostics.ts';
import { frameOf, positionOf, type Position, type Spot } from './source.ts';

export interface Diagnostic extends Position {
  readonly code: Code;
  readonly sentence: string;
  readonly hint: string | null;
  readonly file: string;
  /** The lines around the place, with a caret; empty where there is no text to show. */
  readonly frame: string;
}

export class Report {
  readonly #found = new Map<string, Diagnostic>();

  /** In the order of files as they were read, then of places in them. */
  get diagnostics(): readonly Diagnostic[] {
    const files = [...new Set([...this.#found.values()].map(({ file }) => file))];
    return [...this.#found.values()].sort(
      (a, b) =>
        files.indexOf(a.file) - files.indexOf(b.file) || a.line - b.line || a.column - b.column,
    );
  }

  isAbout(file: string): boolean {
    return [...this.#found.values()].some((each) => each.file === file);
  }

  /** The same sentence about the same place counts once. */
  add(code: Code, spot: Spot, ...values: string[]): void {
    const position = positionOf(spot);
    this.#put({
      ...this.#message(code, values),
      ...position,
      file: spot.source.file,
      frame: spot.source.text === '' ? '' : frameOf(spot),
    });
  }

  /** About a file as a whole, or a folder. */
  addFile(code: Code, file: string, ...values: string[]): void {
    this.#put({ ...this.#message(code, values), file, line: 1, column: 1, frame: '' });
  }

  #message(code: Code, values: readonly string[]) {
    const { sentence, hint } = messageOf(code, values);
    return { code, sentence, hint: hint ?? null };
  }

  #put(diagnostic: Diagnostic): void {
    const { sentence, file, line, column } = diagnostic;
    const key = `${file}:${line}:${column} ${sentence}`;
    if (!this.#found.has(key)) this.#found.set(key, diagnostic);
  }
}

/** What a terminal would obey instead of showing. */
const UNSHOWN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;

/** For a terminal. */
export function formatDiagnostic(found: Diagnostic): string {
  const { code, sentence, hint, file, line, column, frame } = found;
  const lines = [`error ${code}: ${sentence}`, `  at ${file}:${line}:${column}`];
  if (frame) lines.push(...frame.split('\n').map((row) => `  ${row}`));
  if (hint) lines.push(`  ${hint}`);
  return lines.join('\n').replace(UNSHOWN, '\ufffd');
}
