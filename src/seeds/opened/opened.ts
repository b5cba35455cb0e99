/**
 * Opens files that somebody gives to a page: a compiled timeline, a seed, or a file of another tool.
 * They are drawn as `sourceline dev` would draw them. Pure: nothing of them is stored or sent.
 */
import { finish, type Steps } from '../../timeline/steps.ts';
import type { Code } from '../report/diagnostics.ts';
import { Report } from '../report/report.ts';
import { othersOf, placeOf } from '../report/report-text.ts';
import type { Source } from '../report/source.ts';
import { formatSize } from '../report/shown.ts';
import { isSeedFile } from '../seed/seed-files.ts';
import { isAeonFile } from '../imports/aeon-project.ts';
import { readJson } from '../imports/json-file.ts';
import { compiledIn, siftedJson } from '../written/compiled-source.ts';
import { writtenSeed } from '../written/written-seed.ts';
import { readArchive } from './archive.ts';
import { binaryKind } from './binary-kind.ts';
import type {
  Drawn,
  GivenFile,
  MadeSeed,
  OpenChoices,
  Opened,
  Progress,
  WholeFile,
} from './given-file.ts';
import { mostOf } from './given-size.ts';
import { makingImportSeed, openingImport } from './opened-import.ts';
import { openJson } from './opened-json.ts';
import { openingSeed } from './opened-seed.ts';

/** @param files at least one */
export const openFiles = (files: readonly GivenFile[], choices: OpenChoices): Opened =>
  finish(openingFiles(files, choices));

/** The same in steps. */
export function* openingFiles(
  files: readonly GivenFile[],
  choices: OpenChoices,
): Steps<Opened, Progress> {
  const [report, remarks] = [new Report(), new Report()];
  const recognised = areWhole(files, report) ? recognise(files, report) : null;
  const drawn = recognised ? yield* opening(recognised, choices, report, remarks) : null;
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

/** The seed that can be made of files that were drawn; null if none can. */
export function* makingSeed(
  files: readonly WholeFile[],
  { language }: Pick<OpenChoices, 'language'>,
): Steps<MadeSeed | null, Progress> {
  const report = new Report();
  const recognised = recognise(files, report);
  if (recognised?.kind === 'import') return yield* makingImportSeed(recognised.file, language);
  if (recognised?.kind !== 'json') return null;
  const { json } = siftedJson(readJson(recognised.source, report));
  return json && writtenSeed(json);
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

type Recognised =
  | { readonly kind: 'seed'; readonly id: string; readonly files: readonly WholeFile[] }
  | { readonly kind: 'json'; readonly source: Source }
  | { readonly kind: 'import'; readonly file: WholeFile };

/** What files are; null, and reported, if nothing can be drawn of them. */
function recognise(files: readonly WholeFile[], report: Report): Recognised | null {
  const [file] = files as [WholeFile];
  const { name, bytes } = file;
  const refuse = (code: Code, ...values: string[]): null => {
    report.addFile(code, name, ...values);
    return null;
  };
  if (files.length > 1)
    return files.some((each) => isSeedFile(each.name))
      ? { kind: 'seed', id: '', files }
      : refuse('open-several', String(files.length));
  // Its project is an archive, too.
  if (isAeonFile(name)) return { kind: 'import', file };
  const archive = readArchive(file);
  if (archive.kind === 'seed') return archive;
  if (archive.kind === 'broken') return refuse('open-archive-broken', name);
  if (archive.kind === 'other') return refuse('open-archive', name);
  if (archive.kind === 'workbook') return { kind: 'import', file };
  const kind = binaryKind(bytes);
  if (kind !== null) return refuse('open-kind', name, kind);
  if (/\.ya?ml$/i.test(name)) return { kind: 'seed', id: '', files };
  const source = compiledIn(name, bytes);
  return source ? { kind: 'json', source } : { kind: 'import', file };
}

/** Null, and reported, if nothing can be drawn. */
function* opening(
  recognised: Recognised,
  choices: OpenChoices,
  report: Report,
  remarks: Report,
): Steps<Drawn | null, Progress> {
  switch (recognised.kind) {
    case 'seed':
      return yield* openingSeed(recognised, choices.marks, report, remarks);
    case 'json':
      return openJson(recognised.source, report, remarks);
    case 'import':
      return yield* openingImport(recognised.file, choices, report, remarks);
  }
}
