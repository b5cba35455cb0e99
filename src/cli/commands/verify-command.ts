/** `sourceline verify`. */
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { VERIFIED_FILE } from '../../compile/quotations/verified.ts';
import { verifyTimeline } from '../../compile/quotations/verify.ts';
import { writeWhole } from '../../compile/files/write.ts';
import { CommandError, type Command } from '../command.ts';
import { printFindings, seedsOf, SEEDS, timelinesOf } from '../seeds.ts';

const help = `Usage: sourceline verify <folder of documents> [timeline …] [options]

Proves for every quotation in the seeds that its words stand in the paragraph it names, in a
document whose SHA-256 is the one in documents.yaml. Paragraphs are the document's non-empty lines,
counted from 1. If all is proved, writes seeds/<timeline>/verified.yaml, from which compile marks
citations as verified; if anything is not, says what and writes nothing.

Options:
  --seeds <path>  the folder with the seeds (default: seeds)
  -h, --help      show this

Examples:
  npx sourceline verify ~/articles
  npx sourceline verify ~/articles paris-summit`;

export const command: Command = {
  help,
  options: SEEDS,
  operands: { least: 1, most: Infinity },
  run: (call) => {
    const { terminal, operands } = call;
    const [folder = '', ...names] = operands;
    if (!existsSync(folder) || !statSync(folder).isDirectory()) {
      throw new CommandError(`There is no folder "${folder}" to read documents from.`, 2);
    }
    const root = seedsOf(call);
    const verified = timelinesOf(call, names).map((id) => verifyTimeline(root, id, folder));
    if (printFindings(verified, terminal)) return 1;
    for (const { id, text, quotations, documents } of verified) {
      const path = join(root, id, VERIFIED_FILE);
      writeWhole(path, text!);
      terminal.out(`${path}: ${quotations} quotations found in ${documents} documents`);
    }
    terminal.out('Now run: npx sourceline compile');
    return 0;
  },
};
