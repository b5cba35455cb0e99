/**
 * Opens files that somebody gives to a page: a compiled timeline, a seed, or a file of another tool.
 * They are drawn as `sourceline dev` would draw them. Pure: nothing of them is stored or sent.
 */
import type { Code } from '../report/diagnostics.ts';
import { Report } from '../report/report.ts';
import { othersOf, placeOf } from '../report/report-text.ts';
import { formatSize } from '../report/shown.ts';
import { otherFormat } from '../seed/other-file.ts';
import { isSeedFile, MOST_OF_SEED } from '../seed/seed-files.ts';
import { MOST_OF_TABLE } from '../seed/table/events-file.ts';
import { guessText } from '../text/encoding.ts';
import { readArchive } from './archive.ts';
import { binaryKind } from './binary-kind.ts';
import type { Drawn, GivenFile, OpenChoices, Opened, WholeFile } from './given-file.ts';
import { openImport } from './opened-import.ts';
import { openJson } from './opened-json.ts';
import { openSeed } from './opened-seed.ts';

/** In bytes: larger files need not be read. */
export const mostOf = (name: string): number =>
  /\.(csv|tsv|txt|xlsx|zip)$/i.test(name) ? MOST_OF_TABLE : MOST_OF_SEED;

/** @param files at least one */
export function openFiles(files: readonly GivenFile[], choices: OpenChoices): Opened {
  const [report, remarks] = [new Report(), new Report()];
  const drawn = areWhole(files, report) ? open(files, choices, report, remarks) : null;
  const isWrong = report.count > 0;
  const { diagnostics, count: mistakes } = isWrong ? report : remarks;
  const told = diagnostics.map(({ code, sentence, hint, frame, count, ...place }) => ({
    ...{ code, sentence, hint, frame, count },
    place: `${placeOf(place)}${othersOf({ ...place, count })}`,
  }));
  return {
    name: files.map(({ name }) => name).join(', '),
    drawn: isWrong ? null : drawn,
    findings: { told, mistakes },
  };
}

function areWhole(files: readonly GivenFile[], report: Report): files is readonly WholeFile[] {
  for (const { name, size, bytes } of files) {
    const most = mostOf(name);
    if (size > most) report.addFile('file-large', name, name, formatSize(size), formatSize(most));
    else if (bytes === null)
      report.addFile('file-unreadable', name, name, 'it is a folder, or it was moved or changed');
    else if (bytes.length === 0) report.addFile('open-empty', name, name);
  }
  return report.count === 0;
}

/** Null, and reported, if nothing can be drawn. */
function open(
  files: readonly WholeFile[],
  choices: OpenChoices,
  report: Report,
  remarks: Report,
): Drawn | null {
  const [file] = files as [WholeFile];
  const { name, bytes } = file;
  const refuse = (code: Code, ...values: string[]): null => {
    report.addFile(code, name, ...values);
    return null;
  };
  const seed = (id: string, all: readonly WholeFile[]): Drawn | null =>
    openSeed({ id, files: all }, choices.marks, report, remarks);
  if (files.length > 1)
    return files.some((each) => isSeedFile(each.name))
      ? seed('', files)
      : refuse('open-several', String(files.length));
  const archive = readArchive(file);
  if (archive.kind === 'seed') return seed(archive.id, archive.files);
  if (archive.kind === 'broken') return refuse('open-archive-broken', name);
  if (archive.kind === 'other') return refuse('open-archive', name);
  if (archive.kind === 'workbook') return openImport(file, choices, report, remarks);
  const kind = binaryKind(bytes);
  if (kind !== null) return refuse('open-kind', name, kind);
  if (/\.ya?ml$/i.test(name)) return seed('', files);
  const text = guessText(bytes)?.text ?? '';
  return otherFormat(text) === 'a compiled timeline'
    ? openJson({ file: name, text }, report, remarks)
    : openImport(file, choices, report, remarks);
}
