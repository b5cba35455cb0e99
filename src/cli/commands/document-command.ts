/** `sourceline document`. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { withoutTexts } from '../../compile/documents/extracted.ts';
import { writeWhole } from '../../compile/files/write.ts';
import { documentId } from '../../compile/records/document-id.ts';
import { indentOf, withRecords } from '../../compile/records/documents-file.ts';
import { recordLines } from '../../compile/records/record-text.ts';
import { Report } from '../../seeds/report/report.ts';
import { shown } from '../../seeds/report/shown.ts';
import { readSeedFile } from '../../compile/files/seed-file.ts';
import { seedFolder, seedNames } from '../../compile/files/seed-folder.ts';
import { readSeed } from '../../seeds/seed/seed.ts';
import { CommandError, type Call, type Command } from '../command.ts';
import { textOption } from '../options.ts';
import { withReader } from '../reader/bounded-reader.ts';
import { readFile, type FileRead } from '../reader/document-file.ts';
import { printFindings, SEEDS, seedsOf, timelinesOf } from '../seeds.ts';

const help = `Usage: sourceline document [timeline] <file> … [options]

Adds a record of each file to the documents.yaml of a timeline, whose name may be left out if there
is only one. A file is plain text, a web page as a browser saved it, a PDF or a DOCX. What it says
of its title, author, publisher, date and language is filled in; what it does not say is a comment
to be filled in. The rest of documents.yaml stays as it is, and a file that is recorded changes
nothing.

Prints the paragraphs of each document with the numbers by which events cite them. They are kept
beside the file, as <file>.txt, unless the file shows them itself. If they are wrong, correct them
there: blank lines part paragraphs.

Options:
  --encoding <name>  of a text that is not UTF-8, such as windows-1252
  --seeds <path>     the folder with the seeds (default: seeds)
  -h, --help         show this

Examples:
  npx sourceline document bridge ~/articles/report.html
  npx sourceline document ~/articles/*.pdf`;

export const command: Command = {
  help,
  options: { ...SEEDS, encoding: { type: 'string' } },
  operands: { least: 1, most: Infinity },
  run: async (call) => {
    const { id, files } = targetOf(call);
    const root = seedsOf(call);
    const path = join(root, id, 'documents.yaml');
    const report = new Report();
    const source = readSeedFile(path, root, report);
    const indent = source ? indentOf(source, report) : '';
    if (printFindings([{ diagnostics: report.diagnostics, mistakes: report.count }], call.terminal))
      return 1;
    // Its other mistakes are for compile to report: records may still have lines to be filled in.
    const seed = readSeed(seedFolder(root, id), new Report());
    const declared = textOption(call.options, 'encoding');
    const read = await withReader(async (reader) => {
      const all: FileRead[] = [];
      for (const file of files) all.push(await readFile(file, { seed, declared, reader }));
      return all;
    });
    const ids = new Set(seed.documents.map((document) => document.id.value));
    const records: string[][] = [];
    for (const file of read) {
      if (file.kind !== 'new') continue;
      const given = { ...file, id: documentId(file.file, ids) };
      const timelineLanguage = seed.timeline?.language.value || null;
      ids.add(given.id);
      records.push(recordLines({ ...given, timelineLanguage }));
    }
    if (records.length > 0)
      writeWhole(path, withRecords(source?.text ?? '', indent ?? '', records));
    for (const file of read) print(file, path, call);
    return read.some(({ kind }) => kind === 'wrong') ? 1 : 0;
  },
};

/** @throws CommandError if it is not said which timeline, or which files. */
function targetOf(call: Call): { readonly id: string; readonly files: readonly string[] } {
  const [first = '', ...rest] = call.operands;
  const known = seedNames(seedsOf(call));
  const [only] = known;
  if (known.length === 1 && only !== undefined && !known.includes(first) && existsSync(first))
    return { id: only, files: withoutTexts(call.operands) };
  if (known.length > 1 && !known.includes(first) && existsSync(first))
    throw new CommandError(
      `Name the timeline before the files: ${known.slice(0, 5).map(shown).join(', ')}.`,
      2,
    );
  timelinesOf(call, [first]);
  if (rest.length === 0) throw new CommandError(`Name a file after "${shown(first)}".`, 2);
  return { id: first, files: withoutTexts(rest) };
}

function print(file: FileRead, path: string, { terminal }: Call): void {
  if (file.kind === 'wrong') {
    terminal.err(file.sentence);
    return;
  }
  terminal.out(
    file.kind === 'new'
      ? `${path}: ${shown(file.file)} was added. Fill in the lines that begin with #.`
      : shown(file.sentence),
  );
  if (file.textPath !== null)
    terminal.out(`${file.textPath}: ${file.isKept ? 'its text, which counts' : 'its text'}`);
  for (const remark of file.remarks) terminal.out(remark);
  const width = String(file.paragraphs.length).length;
  for (const [i, paragraph] of file.paragraphs.entries())
    terminal.out(`${String(i + 1).padStart(width)}  ${shown(paragraph)}`);
}
