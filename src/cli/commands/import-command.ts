/** `sourceline import`. */
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readRegularFile } from '../../compile/files/regular-file.ts';
import { importCompiled } from '../import-compiled.ts';
import { compiledIn } from '../../seeds/written/compiled-source.ts';
import { readImport, type ImportResult } from '../../seeds/imports/import-file.ts';
import type { Imported } from '../../seeds/imports/imported.ts';
import { KINDS, type KindName } from '../../seeds/imports/kinds.ts';
import { importRemarks } from '../../seeds/imports/import-remarks.ts';
import { seedText, type SeedText } from '../../seeds/imports/settled/seed-text.ts';
import { messageOf } from '../../seeds/report/diagnostics.ts';
import { Report } from '../../seeds/report/report.ts';
import { nameFileInErrors } from '../../seeds/report/file-error.ts';
import { sentencesOf } from '../../seeds/report/message.ts';
import { shown } from '../../seeds/report/shown.ts';
import { nearest } from '../../seeds/report/suggestion.ts';
import { idOfFile, titleOfId } from '../../seeds/imports/fitted/imported-name.ts';
import { mostOf } from '../../seeds/opened/given-size.ts';
import { MOST_OF_TABLE } from '../../seeds/seed/seed-files.ts';
import { CommandError, type Call, type Command } from '../command.ts';
import { countEvents, countLanes } from '../counts.ts';
import { languageOption, textOption, zoneOption } from '../options.ts';
import { printFindings } from '../seeds.ts';
import { checkFree, checkName, checkSite, layFolder } from '../timeline-folder.ts';

const help = `Usage: sourceline import <file> [name] [options]

Begins a timeline in seeds/<name>/ with the events of a file of another tool. Its kind and encoding
are recognised. Every event is a draft, as no document supports it yet: dev shows it, and compile
leaves it out. What a seed has no place for, such as videos and colours, is kept in foreign.json
beside the seed. Nothing is fetched. If anything cannot be read, nothing is written.

Of a timeline that Sourceline has compiled, it writes the seed again: compiled, that is equal.

Kinds:
${Object.entries(KINDS)
  .map(([kind, { name, about }]) => `  ${kind.padEnd(14)}${name}: ${about}`)
  .join('\n')}

Options:
  --as <kind>         one of these, if the file is taken for another
  --time-zone <name>  of times that name none, such as Europe/Kyiv (default: UTC)
  --language <tag>    of the texts (default: en)
  -h, --help          show this

Examples:
  npx sourceline import ~/timeline.json bridge
  npx sourceline import sheet.csv --as sheet --time-zone Europe/Paris`;

export const command: Command = {
  help,
  options: {
    as: { type: 'string' },
    'time-zone': { type: 'string' },
    language: { type: 'string' },
  },
  operands: { least: 1, most: 2 },
  run: (call) => {
    const { operands, site, terminal } = call;
    const [file = '', given] = operands;
    const name = given ?? nameOf(file);
    const [kind, timeZone, language] = [
      kindOption(call),
      zoneOption(call.options),
      languageOption(call.options),
    ];
    checkName(name);
    const folder = join(site.seeds, name);
    checkFree([folder]);
    checkSite(site);
    const problems = new Report();
    const bytes = bytesOf(file);
    const source = kind === null ? compiledIn(file, bytes) : null;
    if (source) return importCompiled(source, folder, call);
    const result = readImport({ name: file, bytes, kind, timeZone }, problems);
    const { diagnostics, count: mistakes } = problems;
    if (printFindings([{ diagnostics, mistakes }], terminal)) return 1;
    const { imported } = result;
    if (result.kind === null || imported === null) throw new Error(`${file} gave no events`);
    const text = seedText(imported, {
      title: titleOfId(name),
      file: basename(file),
      kind: result.kind,
      kindName: KINDS[result.kind].name,
      language,
      timeZone,
    });
    checkSize(file, text);
    layFolder(folder, text.files);
    for (const line of report(folder, result, imported, text)) terminal.out(shown(line));
    return 0;
  },
};

function bytesOf(path: string): Uint8Array {
  const read = readRegularFile(path, { most: mostOf(path) });
  if (read.kind === 'read') return read.bytes;
  if (read.kind === 'missing') return nameFileInErrors(path, () => readFileSync(path));
  throw new CommandError(sentencesOf(messageOf(read.refusal.code, read.refusal.values)));
}

/** @throws CommandError if compile could not read the seed again. */
function checkSize(file: string, { files }: SeedText): void {
  const table = files['events.csv'];
  if (table === undefined || Buffer.byteLength(table) <= MOST_OF_TABLE) return;
  const values = [Buffer.byteLength(table), MOST_OF_TABLE].map(
    (bytes) => `${Math.ceil(bytes / 100_000) / 10} MB`,
  );
  throw new CommandError(sentencesOf(messageOf('import-large', [file, ...values])));
}

/** A name made of the file's: "houston" for `~/Houston.json`. */
function nameOf(file: string): string {
  const name = idOfFile(basename(file));
  if (name !== '') return name;
  throw new CommandError(
    `No name for the timeline can be made of ${shown(basename(file))}: write one after the file.`,
    2,
  );
}

function kindOption({ options }: Call): KindName | null {
  const given = textOption(options, 'as');
  if (given === null) return null;
  const kinds = Object.keys(KINDS) as KindName[];
  const kind = kinds.find((each) => each === given);
  if (kind) return kind;
  const near = nearest(given, kinds);
  const hint = near ? `Did you mean ${near}?` : `--as is one of ${kinds.join(', ')}.`;
  throw new CommandError(`There is no kind "${shown(given)}". ${hint}`, 2);
}

function report(
  folder: string,
  { kind, encoding }: ImportResult,
  imported: Imported,
  text: SeedText,
): string[] {
  const { events } = imported;
  return [
    `${folder}: ${countEvents(events.length)} in ${countLanes(text.lanes.length)}, read as ${KINDS[kind!].name}${encoding === 'utf-8' ? '' : ` in ${encoding}`}`,
    `${join(folder, 'foreign.json')}: all of the file as it was`,
    ...(text.files['events.csv'] === undefined
      ? []
      : ['The events are a table, events.csv: as events.yaml they would be too long']),
    ...importRemarks(imported, text),
    'All are drafts. Look at them with: npx sourceline dev',
    `To publish one, give it a document (npx sourceline document <file>), a citation and a dating, and remove "draft: true".`,
  ];
}
