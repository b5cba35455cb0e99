/** `sourceline build`. Imports Node's paths and `build`. */
import { resolve } from 'node:path';
import { build } from './build.ts';
import { CommandError, type Command } from './command.ts';

const help = `Usage: sourceline build [options]

Builds the page into dist/, which any static host can serve. It shows what compile wrote to
public/timelines/.

Options:
  --out <folder>  where to build; it is emptied first (default: dist)
  -h, --help      show this`;

export const command: Command = {
  help,
  options: { out: { type: 'string' } },
  operands: { least: 0, most: 0 },
  run: async ({ options, terminal }) => {
    const out = typeof options.out === 'string' ? options.out : 'dist';
    try {
      await build(resolve(out));
    } catch (error) {
      throw new CommandError(`The page could not be built. ${(error as Error).message}`);
    }
    terminal.out(`${out}: built`);
    return 0;
  },
};
