/** `sourceline build`. Imports Node's paths and `build`. */
import { resolve } from 'node:path';
import { build } from './build.ts';
import { CommandError, type Command } from './command.ts';

const help = `Usage: sourceline build [options]

Builds all pages into dist/, which any static host can serve: for each timeline that compile wrote
to public/timelines/ its page, its text, embed/<timeline>.html for a frame in an article, and a
picture. Files with the right headers for common hosts are in it, too.

Options:
  --out <folder>  where to build; it is emptied first (default: dist)
  -h, --help      show this`;

export const command: Command = {
  help,
  options: { out: { type: 'string' } },
  operands: { least: 0, most: 0 },
  run: async ({ options, terminal }) => {
    const out = typeof options.out === 'string' ? options.out : 'dist';
    let report;
    try {
      report = await build(resolve(out));
    } catch (error) {
      throw new CommandError(`The page could not be built. ${(error as Error).message}`);
    }
    for (const { file, bytes } of report.embeds)
      terminal.out(`${file}: ${(bytes / 1000).toFixed(1)} kB gzipped in all`);
    terminal.out(`${report.loader.file}: integrity="${report.loader.integrity}"`);
    terminal.out(`${out}: built`);
    return 0;
  },
};
