/** `sourceline serve`. */
import { resolve } from 'node:path';
import { realOf } from '../../compile/files/write.ts';
import type { Command } from '../command.ts';
import { waitForInterrupt } from '../interrupt.ts';
import { portOf } from '../server/port.ts';
import { serve } from '../server/serve.ts';
import { recover } from '../build/swap.ts';

const help = `Usage: sourceline serve [folder] [options]

Serves a built page (default: dist) on this machine, under a strict content security policy, until
Ctrl-C. Without a port it takes 4173, or any free one.

Options:
  --port <number>  the port, 0 for any free one (default: the variable PORT)
  -h, --help       show this`;

export const command: Command = {
  help,
  options: { port: { type: 'string' } },
  operands: { least: 0, most: 1 },
  run: async (call) => {
    const root = resolve(call.operands[0] ?? call.site.output);
    recover(realOf(root));
    const { url, close } = await serve({
      root,
      port: portOf(call),
      log: (line) => call.terminal.err(line),
    });
    call.terminal.out(`Sourceline is at ${url}`);
    await waitForInterrupt();
    await close();
    return 0;
  },
};
