/** `sourceline archive`. */
import { mkdirSync, rmSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import {
  buildArchive,
  type ArchiveFacts,
  type Built,
} from '../../compile/archive/build-archive.ts';
import { DoubleId } from '../../compile/archive/ids.ts';
import { SortedRows } from '../../compile/archive/sorted-rows.ts';
import { readCsv } from '../../compile/archive/sources/csv-source.ts';
import { readNdjson } from '../../compile/archive/sources/ndjson-source.ts';
import { SourceFault, type Defaults } from '../../compile/archive/sources/source.ts';
import { readTimeline } from '../../compile/archive/sources/timeline-source.ts';
import { compileTimeline } from '../../compile/compile.ts';
import { kindOf } from '../../compile/files/regular-file.ts';
import { publishingOf } from '../../seeds/drafts.ts';
import { idOfFile, titleOfId } from '../../seeds/imports/fitted/imported-name.ts';
import { nameFileInErrors } from '../../seeds/report/file-error.ts';
import { formatCount, formatSize, shown } from '../../seeds/report/shown.ts';
import { checkOutput } from '../build/output-folder.ts';
import { replaceFolder } from '../build/swap.ts';
import { CommandError, type Call, type Command } from '../command.ts';
import { readCompiledJson } from '../compiled.ts';
import { countEvents, countTiles } from '../counts.ts';
import { languageOption, textOption, zoneOption } from '../options.ts';
import { printFindings, timelinesOf } from '../seeds.ts';
import { settingsOf } from '../settings.ts';

const help = `Usage: sourceline archive <source> [options]

Turns up to a hundred million events into an archive: a folder of small files, of which a page asks
only for those that it shows. If anything is wrong with the source, it says where, and writes
nothing. The same events give the same bytes, in whatever order they are given.

Sources:
  <name>         a timeline in seeds/
  file.json      a compiled timeline. Its story and translations are left out
  file.ndjson    an event of the public format a line, with the documents that it cites as
                 "documents", and a "score" from 0 to 255 if importance alone is too coarse. The
                 first line may be a timeline without events: its title, lanes and so on
  file.csv       a table: date, end, title, summary, lane, importance, status, people, link …

Options:
  --out <folder>      where to write (default: archives/<name>): a folder that is new, empty, or was
                      written by this command
  --title <text>      what a table or NDJSON does not say itself (default: made of the file's name)
  --language <tag>    of its texts (default: en)
  --time-zone <name>  of its times without an offset, such as Europe/Kyiv (default: UTC)
  -h, --help          show this

Examples:
  npx sourceline archive court-records.ndjson
  npx sourceline archive leak.csv --title "The leak" --out archives/leak`;

export const command: Command = {
  help,
  options: {
    out: { type: 'string' },
    title: { type: 'string' },
    language: { type: 'string' },
    'time-zone': { type: 'string' },
  },
  operands: { least: 1, most: 1 },
  run: async (call) => {
    const { operands, options, site, terminal } = call;
    const [source = ''] = operands;
    const name = idOfFile(basename(source));
    if (name === '')
      throw new CommandError(`No name can be made of ${shown(basename(source))}: rename it.`, 2);
    const out = textOption(options, 'out') ?? join('archives', name);
    const read = readerOf(source, name, call);
    const folder = checkOutput(out, site.root, process.cwd(), 'archive');
    try {
      const built = await replaceFolder(folder, (draft) => {
        const temporary = join(draft, 'temporary');
        mkdirSync(temporary);
        const rows = new SortedRows(temporary);
        const facts = read(rows);
        if (facts === null) throw new Reported();
        const result = buildArchive(rows, facts, draft, temporary, terminal.say);
        rmSync(temporary, { recursive: true });
        return Promise.resolve(result);
      });
      terminal.out(`${out}: ${describe(built)}`);
      return 0;
    } catch (error) {
      if (error instanceof SourceFault)
        for (const each of error.sentences) terminal.err(shown(each));
      else if (error instanceof DoubleId)
        terminal.err(
          `${source}: Two events have the id "${shown(error.id)}": give each its own, or leave out the one that is there twice.`,
        );
      else if (!(error instanceof Reported)) throw error;
      return 1;
    }
  },
};

/** What is wrong is printed already. */
class Reported extends Error {}

const describe = ({ events, tiles, files, bytes }: Built): string =>
  `${countEvents(events)} in ${countTiles(tiles + 1)}; ${formatCount(files)} files, ${formatSize(bytes)}`;

type Read = (rows: SortedRows) => ArchiveFacts | null;

/** @throws CommandError if there is no such source, or if it is of another kind */
function readerOf(source: string, name: string, call: Call): Read {
  const { options, terminal } = call;
  const [kind] = /\.[^.]+$/.exec(source.toLowerCase()) ?? [];
  if (kind === undefined) return seedReader(source, call);
  const defaults = (): Defaults => ({
    ...{ id: name, title: textOption(options, 'title') ?? titleOfId(name) },
    ...{ language: languageOption(options), timeZone: zoneOption(options) },
  });
  if (kind === '.json') {
    refuseOptions(source, options);
    return (rows) => readTimeline(readCompiledJson(source), rows);
  }
  if (kind === '.ndjson' || kind === '.jsonl') {
    checkFile(source);
    const given = defaults();
    return (rows) => readNdjson(source, given, rows);
  }
  if (kind === '.csv' || kind === '.tsv') {
    checkFile(source);
    const given = defaults();
    return (rows) => {
      const { facts, ignored } = readCsv(source, given, rows);
      if (ignored.length > 0)
        terminal.err(
          shown(
            `${source}: left out, because an archive has no place for them: ${ignored.join(', ')}`,
          ),
        );
      return facts;
    };
  }
  throw new CommandError(
    `${shown(source)} is no source that an archive is made of: .json, .ndjson or .csv, or the name of a timeline in seeds/.`,
    2,
  );
}

function seedReader(source: string, call: Call): Read {
  refuseOptions(source, call.options);
  const [name = ''] = timelinesOf(call, [source]);
  return (rows) => {
    const settings = settingsOf(call);
    if (settings === null) return null;
    const publishing = publishingOf(settings);
    const { seeds } = call.site;
    const { say } = call.terminal;
    const compiled = compileTimeline(seeds, name, settings.quotations, publishing, say);
    if (printFindings([compiled], call.terminal)) return null;
    if (compiled.timeline) return readTimeline(compiled.timeline, rows);
    throw new CommandError(
      `All events of ${name} are drafts: give one of them citations, and remove its "draft: true".`,
    );
  };
}

/** @throws CommandError if it is a folder, a pipe or a device, because a source is read more than once */
function checkFile(path: string): void {
  const stats = nameFileInErrors(path, () => statSync(path));
  if (!stats.isFile())
    throw new CommandError(`${shown(path)} is ${kindOf(stats)}, not a file. Name a file.`, 2);
}

/** @throws CommandError for options that the source answers itself */
function refuseOptions(source: string, options: Call['options']): void {
  const given = ['title', 'language', 'time-zone'].find((each) => options[each] !== undefined);
  if (given !== undefined)
    throw new CommandError(
      `${shown(source)} says itself what --${given} would: leave that out.`,
      2,
    );
}
