/** What `sourceline archive` reads, by the name of its source. Node only. */
import { statSync } from 'node:fs';
import { basename } from 'node:path';
import type { ArchiveFacts } from '../compile/archive/archive-facts.ts';
import type { SortedRows } from '../compile/archive/sorted-rows.ts';
import { readCsv } from '../compile/archive/sources/csv-source.ts';
import { readNdjson } from '../compile/archive/sources/ndjson-source.ts';
import { readParquet } from '../compile/archive/sources/parquet-source.ts';
import {
  isPostgres,
  readAddress,
  type PostgresAddress,
} from '../compile/archive/sources/postgres-address.ts';
import { readPostgres } from '../compile/archive/sources/postgres-source.ts';
import type { Defaults, SourceRead } from '../compile/archive/sources/source.ts';
import { readTimeline } from '../compile/archive/sources/timeline-source.ts';
import { compileTimeline } from '../compile/compile.ts';
import { kindOf } from '../compile/files/regular-file.ts';
import { publishingOf } from '../seeds/drafts.ts';
import { idOfFile, titleOfId } from '../seeds/imports/fitted/imported-name.ts';
import { nameFileInErrors } from '../seeds/report/file-error.ts';
import { shown } from '../seeds/report/shown.ts';
import { slugOf } from '../seeds/seed/id.ts';
import { kindOfSource } from './archive-source-kind.ts';
import { CommandError, type Call } from './command.ts';
import { readCompiledJson } from './compiled.ts';
import { languageOption, textOption, zoneOption } from './options.ts';
import { printFindings, seedsOf, timelinesOf } from './seeds.ts';
import { settingsOf } from './settings.ts';

/**
 * Adds the rows of a source. Null if what is wrong is printed already.
 *
 * @param temporary an empty folder
 * @throws SourceFault
 */
export type Read = (
  rows: SortedRows,
  temporary: string,
) => ArchiveFacts | null | Promise<ArchiveFacts>;

/**
 * @param name of the archive
 * @throws CommandError if there is no such source, or if it is of another kind
 */
export function readerOf(source: string, name: string, call: Call): Read {
  const { options, terminal } = call;
  const kind = kindOfSource(source, seedsOf(call));
  if (kind !== 'postgres' && kind !== 'parquet') refuseQuery(source, options);
  if (kind === 'seed') return seedReader(source, call);
  if (kind === 'json') {
    refuseFacts(source, options);
    return (rows) => readTimeline(readCompiledJson(source), rows);
  }
  const defaults: Defaults = {
    ...{ id: name, title: textOption(options, 'title') ?? titleOfId(name) },
    ...{ language: languageOption(options), timeZone: zoneOption(options) },
  };
  const told = ({ facts, ignored }: SourceRead, place = source): ArchiveFacts => {
    if (ignored.length > 0)
      terminal.err(
        shown(
          `${place}: left out, because an archive has no place for them: ${ignored.join(', ')}`,
        ),
      );
    return facts;
  };
  const query = textOption(options, 'query');
  if (kind === 'postgres') {
    const address = addressOf(source);
    if (query === null)
      throw new CommandError(
        `${address.shown} has many tables: say what to read, as in --query "select date, title, summary from events".`,
        2,
      );
    return async (rows) => told(await readPostgres(address, query, defaults, rows), address.shown);
  }
  checkFile(source);
  if (kind === 'csv') return (rows) => told(readCsv(source, defaults, rows));
  if (kind === 'parquet')
    return async (rows, temporary) =>
      told(await readParquet({ path: source, query, temporary }, defaults, rows));
  return (rows) => readNdjson(source, defaults, rows);
}

function seedReader(source: string, call: Call): Read {
  refuseFacts(source, call.options);
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

/**
 * What an archive is named after, and what messages call its source: the address of a database without
 * its password.
 *
 * @throws CommandError
 */
export function sourceName(source: string): { readonly name: string; readonly shown: string } {
  if (!isPostgres(source)) return { name: idOfFile(basename(source)), shown: source };
  const { database, shown: address } = addressOf(source);
  return { name: slugOf(database), shown: address };
}

/** @throws CommandError, which does not repeat it */
function addressOf(source: string): PostgresAddress {
  const address = readAddress(source);
  if (address !== null) return address;
  throw new CommandError(
    'The address of the database cannot be read: write postgres://user@host:5432/database, and the password in PGPASSWORD or in ~/.pgpass.',
    2,
  );
}

/** @throws CommandError if it is a folder, a pipe or a device, because a source is read more than once */
function checkFile(path: string): void {
  const stats = nameFileInErrors(path, () => statSync(path));
  if (!stats.isFile())
    throw new CommandError(`${shown(path)} is ${kindOf(stats)}, not a file. Name a file.`, 2);
}

/** @throws CommandError for options that the source answers itself */
function refuseFacts(source: string, options: Call['options']): void {
  const given = ['title', 'language', 'time-zone'].find((each) => options[each] !== undefined);
  if (given !== undefined)
    throw new CommandError(
      `${shown(source)} says itself what --${given} would: leave that out.`,
      2,
    );
}

/** @throws CommandError */
function refuseQuery(source: string, options: Call['options']): void {
  if (options.query !== undefined)
    throw new CommandError(
      `${shown(source)} is read whole: leave out --query, which is for Parquet and Postgres.`,
      2,
    );
}
