/** `sourceline archive`. */
import { mkdirSync, rmSync } from 'node:fs';
import { FOLDERS } from '../../archive/files.ts';
import { basename, join } from 'node:path';
import type { Built } from '../../compile/archive/archive-facts.ts';
import { buildArchive } from '../../compile/archive/build-archive.ts';
import { DoubleId } from '../../compile/archive/ids.ts';
import { SortedRows } from '../../compile/archive/sorted-rows.ts';
import { SourceFault } from '../../compile/archive/sources/source.ts';
import { formatCount, formatSize, shown } from '../../seeds/report/shown.ts';
import { buildPart } from '../../compile/archive/part.ts';
import { joinerOf, partOption } from '../archive-parts.ts';
import { readerOf, sourceName } from '../archive-source.ts';
import { checkOutput } from '../build/output-folder.ts';
import { replaceFolder } from '../build/swap.ts';
import { CommandError, type Call, type Command } from '../command.ts';
import { countEvents, countTiles } from '../counts.ts';
import { textOption } from '../options.ts';

const help = `Usage: sourceline archive <source> [options]
       sourceline archive --join <folder> … [--out <folder>]

Turns up to a hundred million events into an archive: a folder of small files, of which a page asks
only for those that it shows. If anything is wrong with the source, it says where, and writes
nothing. The same events give the same bytes, in whatever order they are given.

Sources:
  <name>         a timeline in seeds/
  file.json      a compiled timeline. Its story and translations are left out
  file.ndjson    an event of the public format a line, with the documents that it cites as
                 "documents", a "score" from 0 to 255 if importance alone is too coarse, and its
                 "level" if a database has computed it (docs/archives/). The first line may be a
                 timeline without events: its title, lanes and so on
  file.csv       a table: date, end, title, summary, lane, importance, status, people, link …
  file.parquet   the same columns, or whole events of the public format. It is read by DuckDB:
                 npm install @duckdb/node-api
  postgres://…   what --query selects from a Postgres database, with the same columns; nothing in it
                 changes. The password can be in PGPASSWORD or in ~/.pgpass. It needs pg:
                 npm install pg

Options:
  --out <folder>      where to write (default: archives/<name>): a folder that is new, empty, or was
                      written by this command
  --title <text>      what a table or NDJSON does not say itself (default: made of the file's name)
  --language <tag>    of its texts (default: en)
  --time-zone <name>  of its times without an offset, such as Europe/Kyiv (default: UTC)
  --query <SQL>       what to read: of Postgres, or of Parquet, whose table is called events
  --part <i>/<n>      build only part i of n, for example on one of n machines. Each reads the whole
                      source, and writes its own stretch of time
                      (default: archives/<name>-<i>-of-<n>)
  --join              make one archive of all its parts, the same as if it had been built at once
  -h, --help          show this

Examples:
  npx sourceline archive court-records.ndjson
  npx sourceline archive leak.csv --title "The leak" --out archives/leak
  npx sourceline archive postgres://reader@db.example/news --query "select * from storms"
  npx sourceline archive leak.csv --part 1/2
  npx sourceline archive leak.csv --part 2/2
  npx sourceline archive --join archives/leak-1-of-2 archives/leak-2-of-2`;

export const command: Command = {
  help,
  options: {
    out: { type: 'string' },
    title: { type: 'string' },
    language: { type: 'string' },
    'time-zone': { type: 'string' },
    query: { type: 'string' },
    part: { type: 'string' },
    join: { type: 'boolean' },
  },
  operands: { least: 1, most: Infinity },
  run: async (call) => {
    const { operands, options, site, terminal } = call;
    const { name, build } = options.join === true ? joining(call) : building(call);
    const out = textOption(options, 'out') ?? join('archives', name);
    const folder = checkOutput(out, site.root, process.cwd(), 'archive');
    try {
      const built = await replaceFolder(
        folder,
        async (draft) => {
          const temporary = join(draft, 'temporary');
          mkdirSync(temporary);
          const result = await build(draft, temporary);
          rmSync(temporary, { recursive: true });
          return result;
        },
        FOLDERS,
      );
      terminal.out(`${out}: ${describe(built)}`);
      return 0;
    } catch (error) {
      if (error instanceof SourceFault)
        for (const each of error.sentences) terminal.err(shown(each));
      else if (error instanceof DoubleId)
        terminal.err(
          options.join === true
            ? `Two events, in different parts, have the id "${shown(error.id)}": give each its own in the source, and build all parts again.`
            : `${shown(sourceName(operands[0] ?? '').shown)}: Two events have the id "${shown(error.id)}": give each its own, or leave out the one that is there twice.`,
        );
      else if (!(error instanceof Reported)) throw error;
      return 1;
    }
  },
};

interface Work {
  /** Of the folder, if none is given. */
  readonly name: string;
  readonly build: (folder: string, temporary: string) => Built | Promise<Built>;
}

function building(call: Call): Work {
  const { operands, options, terminal } = call;
  const [source = '', ...others] = operands;
  if (others.length > 0)
    throw new CommandError(`archive takes one source; to join parts, add --join.`, 2);
  const { name, shown: place } = sourceName(source);
  const number = partOption(options);
  const read = readerOf(source, name, call);
  if (name === '')
    throw new CommandError(`No name can be made of ${shown(basename(place))}: rename it.`, 2);
  return {
    name: number ? `${name}-${number.part}-of-${number.of}` : name,
    build: async (folder, temporary) => {
      const rows = new SortedRows(temporary, undefined, number !== null);
      const facts = await read(rows, temporary);
      if (facts === null) throw new Reported();
      return number
        ? buildPart(rows, facts, number, folder, temporary, terminal.say)
        : buildArchive(rows, facts, folder, temporary, terminal.say);
    },
  };
}

function joining(call: Call): Work {
  const { id, join } = joinerOf(call);
  return { name: id, build: join };
}

/** What is wrong is printed already. */
class Reported extends Error {}

const describe = ({ events, tiles, files, bytes }: Built): string =>
  `${countEvents(events)} in ${countTiles(tiles + 1)}; ${formatCount(files)} files, ${formatSize(bytes)}`;
