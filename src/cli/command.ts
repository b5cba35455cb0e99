/** One command of the program. */
import type { Say } from '../seeds/report/say.ts';
import type { Site } from './site.ts';

export interface Option {
  readonly type: 'boolean' | 'string';
  readonly short?: string;
}

export interface Command {
  /** What `--help` prints: a usage line, then what the command does, options and examples. */
  readonly help: string;
  /** Long names without the dashes. Every command also has `--help`. */
  readonly options: Readonly<Record<string, Option>>;
  /** How many arguments it takes besides options. */
  readonly operands: { readonly least: number; readonly most: number };
  /** @returns the exit code: 0 for success, 1 if something is wrong with what was asked. */
  run(call: Call): Promise<number> | number;
}

export interface Call {
  readonly operands: readonly string[];
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
  /** Where the command was called. */
  readonly site: Site;
  readonly terminal: Terminal;
}

export interface Terminal {
  /** Writes one line to standard output. */
  out(line: string): void;
  /** Writes one line to standard error. */
  err(line: string): void;
  /** Says what is being done, if somebody is looking; see progress.ts. */
  say?: Say;
}

/** An error for the user, who sees nothing but its sentence. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
  readonly exitCode: number;

  /** @param exitCode 2 if the command was called wrongly, 1 if it could not do its work */
  constructor(sentence: string, exitCode: 1 | 2 = 1) {
    super(sentence);
    this.exitCode = exitCode;
  }
}
