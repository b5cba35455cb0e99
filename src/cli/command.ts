/** One command of the program. */

export interface Option {
  readonly type: 'boolean' | 'string';
  readonly short?: string;
}

export interface Command {
  /** What `--help` prints: a usage line first, then what it does, options and examples. */
  readonly help: string;
  /** Long names without the dashes. `--help` is every command's. */
  readonly options: Readonly<Record<string, Option>>;
  /** How many arguments it takes beside options. */
  readonly operands: { readonly least: number; readonly most: number };
  /** @returns the exit code: 0 well, 1 something is wrong with what was asked. */
  run(call: Call): Promise<number> | number;
}

export interface Call {
  readonly operands: readonly string[];
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
  readonly terminal: Terminal;
}

export interface Terminal {
  /** One line to standard output. */
  out(line: string): void;
  /** One line to standard error. */
  err(line: string): void;
}

/** For people: the sentence is all that they see. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
  readonly exitCode: number;

  /** @param exitCode 2 where the command was called wrongly, 1 where it could not do its work */
  constructor(sentence: string, exitCode: 1 | 2 = 1) {
    super(sentence);
    this.exitCode = exitCode;
  }
}
