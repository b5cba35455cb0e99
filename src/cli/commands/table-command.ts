/** `sourceline table`. */
import { existsSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { writeWhole } from '../../compile/files/write.ts';
import { Report } from '../../seeds/report/report.ts';
import type { EventSeed } from '../../seeds/seed/events-seed.ts';
import { readSeed } from '../../seeds/seed/seed.ts';
import { seedFolder } from '../../compile/files/seed-folder.ts';
import { tableText } from '../../seeds/seed/table/write-table.ts';
import { workbookBytes } from '../../seeds/seed/table/write-workbook.ts';
import { eventsText } from '../../seeds/seed/write-events.ts';
import { BYTE_ORDER_MARK } from '../../timeline/table/cell.ts';
import { CommandError, type Command } from '../command.ts';
import { countEvents } from '../counts.ts';
import { textOption } from '../options.ts';
import { printFindings, printWarnings, SEEDS, seedsOf, timelinesOf } from '../seeds.ts';

const help = `Usage: sourceline table <timeline> [options]

Writes the events of a timeline as a table for a spreadsheet, or a table as events.yaml. Nothing
is lost but the comments in a YAML file. A timeline has one of these files: when the new one is
as you want it, remove the other.

Options:
  --xlsx             the same as --to events.xlsx
  -o, --to <path>    the file to write: events.csv (the default), events.xlsx or events.yaml in the
                     timeline's folder, or a path that ends in .csv, .xlsx or .yaml
  --force            replace the file if it is there
  --seeds <path>     the folder with the seeds (default: seeds)
  -h, --help         show this

Examples:
  npx sourceline table paris-summit
  npx sourceline table paris-summit --xlsx
  npx sourceline table paris-summit --to events.yaml`;

export const command: Command = {
  help,
  options: {
    ...SEEDS,
    to: { type: 'string', short: 'o' },
    xlsx: { type: 'boolean' },
    force: { type: 'boolean' },
  },
  operands: { least: 1, most: 1 },
  run: (call) => {
    const { options, terminal } = call;
    const [id = ''] = timelinesOf(call, call.operands);
    const root = seedsOf(call);
    const to = textOption(options, 'to') ?? (options.xlsx ? 'events.xlsx' : 'events.csv');
    const path = basename(to) === to ? join(root, id, to) : to;
    const write = WRITERS[extname(path).toLowerCase()];
    if (!write) throw new CommandError(`"${to}" does not end in .csv, .xlsx or .yaml.`, 2);
    if (options.xlsx && write !== WRITERS['.xlsx'])
      throw new CommandError(`"${to}" does not end in .xlsx.`, 2);
    if (existsSync(path) && options.force !== true)
      throw new CommandError(`${path} already exists. To replace it, add --force.`);
    const [report, remarks] = [new Report(), new Report()];
    const isBeside = join(root, id, basename(path)) === path;
    const except = isBeside ? basename(path) : null;
    const seed = readSeed(seedFolder(root, id), report, { except, remarks });
    const findings = { diagnostics: report.diagnostics, mistakes: report.count };
    if (printFindings([findings], terminal)) return 1;
    printWarnings([{ diagnostics: remarks.diagnostics, mistakes: remarks.count }], terminal);
    writeWhole(path, write(seed.events));
    const other = seed.eventsSource?.file ?? '';
    terminal.out(`${path}: ${countEvents(seed.events.length)}, from ${other}`);
    if (path !== other && isBeside)
      terminal.out(`A timeline has one file with events: now remove ${path} or ${other}.`);
    return 0;
  },
};

/** @throws CommandError if the form cannot hold the events. */
const WRITERS: Readonly<Record<string, (events: readonly EventSeed[]) => string | Uint8Array>> = {
  '.yaml': eventsText,
  // Without the mark, Excel misreads letters beyond English.
  '.csv': (events) => BYTE_ORDER_MARK + tableText(events),
  '.xlsx': (events) => {
    const written = workbookBytes(events);
    if ('bytes' in written) return written.bytes;
    throw new CommandError(`${written.objection} Write events.csv or events.yaml.`);
  },
};
