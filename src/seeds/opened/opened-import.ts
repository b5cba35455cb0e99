/** Draws a file of another tool as the drafts that `sourceline import` would make of it. Pure. */
import type { Steps } from '../../timeline/steps.ts';
import { idOfFile, titleOfId } from '../imports/fitted/imported-name.ts';
import { readingImport, type ImportResult } from '../imports/import-file.ts';
import { importRemarks } from '../imports/import-remarks.ts';
import { KINDS, type KindName } from '../imports/kinds.ts';
import { headFiles, seedText } from '../imports/settled/seed-text.ts';
import { recordsOf, settleImport, type SeedChoices } from '../imports/settled/settled-import.ts';
import { Report } from '../report/report.ts';
import type { Drawn, MadeSeed, OpenChoices, Progress, WholeFile } from './given-file.ts';
import { openingSeed } from './opened-seed.ts';

/** The zone of times that name none, as on the command line. */
const ZONE = 'UTC';

/** Null, and reported, if it is of no known kind, or if anything in it cannot be read. */
export function* openingImport(
  file: WholeFile,
  { language, marks }: OpenChoices,
  report: Report,
  remarks: Report,
): Steps<Drawn | null, Progress> {
  const { kind, encoding, imported } = yield* reading(file, report);
  if (kind === null || imported === null) return null;
  const choices = choicesFor(file, kind, language);
  const settled = settleImport(imported, choices);
  const files = Object.entries(headFiles(settled, choices)).map(([name, content]): WholeFile => {
    const bytes = new TextEncoder().encode(content);
    return { name, size: bytes.length, bytes };
  });
  const id = idOfFile(file.name);
  const seed = { id, files, records: recordsOf(settled) };
  const drawn = yield* openingSeed(seed, marks, report, remarks);
  const how = `It was read as ${KINDS[kind].name}${encoding === 'utf-8' ? '' : ` in ${encoding}`}.`;
  return (
    drawn && {
      ...drawn,
      remarks: [how, ...importRemarks(imported, settled)],
      seedId: id || 'timeline',
    }
  );
}

/** The seed that `sourceline import` would write; null if it would write none. */
export function* makingImportSeed(
  file: WholeFile,
  language: string,
): Steps<MadeSeed | null, Progress> {
  const { kind, imported } = yield* reading(file, new Report());
  if (kind === null || imported === null) return null;
  const { files } = seedText(imported, choicesFor(file, kind, language));
  return { id: idOfFile(file.name) || 'timeline', files };
}

function* reading({ name, bytes }: WholeFile, report: Report): Steps<ImportResult, Progress> {
  const steps = readingImport({ name, bytes, kind: null, timeZone: ZONE }, report);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    yield { doing: 'reading', events: value };
  }
}

const choicesFor = ({ name }: WholeFile, kind: KindName, language: string): SeedChoices => ({
  title: titleOfId(idOfFile(name)) || name,
  file: name,
  ...{ kind, kindName: KINDS[kind].name, language, timeZone: ZONE },
});
