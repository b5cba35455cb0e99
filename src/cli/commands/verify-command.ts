/** `sourceline verify`. */
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { VERIFIED_FILE } from '../../seeds/verified.ts';
import { isElsewhere, verifyTimeline, type Verification } from '../../compile/quotations/verify.ts';
import { writeWhole } from '../../compile/files/write.ts';
import { CommandError, type Command } from '../command.ts';
import { countDocuments, countQuotations } from '../counts.ts';
import { withReader } from '../reader/bounded-reader.ts';
import { printFindings, printWarnings, seedsOf, SEEDS, timelinesOf } from '../seeds.ts';
import { settingsOf } from '../settings.ts';

const help = `Usage: sourceline verify <folder of documents> [timeline …] [options]

Proves for every quotation in the seeds that its words stand in the paragraph it names, in a
document whose SHA-256 is the one in documents.yaml. Documents are read as by the command document,
which prints their paragraphs with numbers; a text that it left beside a document counts instead.
If all is proved, writes seeds/<timeline>/verified.yaml, from which compile marks citations as
verified; if anything is not, says what and writes nothing.

Without names, timelines are left out of which no document lies in the folder.

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
  run: async (call) => {
    const { terminal, operands } = call;
    const [folder = '', ...names] = operands;
    if (!existsSync(folder) || !statSync(folder).isDirectory()) {
      throw new CommandError(`There is no folder "${folder}" to read documents from.`, 2);
    }
    const settings = settingsOf(call);
    if (settings === null) return 1;
    const root = seedsOf(call);
    const all = timelinesOf(call, names);
    const left = names.length > 0 ? [] : all.filter((id) => isElsewhere(root, id, folder));
    if (left.length === all.length)
      throw new CommandError(
        `None of the documents of ${all.join(', ')} lies in ${folder}. Name the folder that holds them.`,
      );
    const chosen = all.filter((id) => !left.includes(id));
    const verified = await withReader(async (read) => {
      const each: Verification[] = [];
      for (const id of chosen)
        each.push(await verifyTimeline(root, id, folder, read, settings.quotations));
      return each;
    });
    printWarnings(
      verified.map(({ warnings }) => warnings),
      terminal,
    );
    if (printFindings(verified, terminal)) return 1;
    for (const { id, text, quotations, documents } of verified) {
      const path = join(root, id, VERIFIED_FILE);
      writeWhole(path, text!);
      terminal.out(`${path}: ${countQuotations(quotations)} found in ${countDocuments(documents)}`);
    }
    for (const id of left)
      terminal.out(`${id} was left as it is: none of its documents lies in ${folder}`);
    terminal.out('Now run: npx sourceline compile');
    return 0;
  },
};
