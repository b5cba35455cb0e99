/** `sourceline dev`. */
import type { Command } from '../command.ts';
import { waitForInterrupt } from '../interrupt.ts';
import { SEEDS, seedsOf, timelinesOf } from '../seeds.ts';
import { servePage } from '../server/page-server.ts';
import { portOf } from '../server/port.ts';

const help = `Usage: sourceline dev [options]

Serves the page for writing seeds: they are compiled when they change, and the page follows. What
is wrong shows here and on the page, with its file, line and column. Nothing is written.

Options:
  --seeds <path>   the folder with the seeds (default: seeds)
  --port <number>  the port, 0 for any free one (default: the variable PORT)
  -h, --help       show this`;

export const command: Command = {
  help,
  options: { ...SEEDS, port: { type: 'string' } },
  operands: { least: 0, most: 0 },
  run: async (call) => {
    const { site, terminal } = call;
    const port = portOf(call);
    timelinesOf(call, []);
    const { url, close } = await servePage({ site, seeds: seedsOf(call), port, terminal });
    terminal.out(`Sourceline is at ${url}`);
    await waitForInterrupt();
    await close();
    return 0;
  },
};
