/** Draws a file of another tool as the drafts that `sourceline import` would make of it. Pure. */
import { importRemarks } from '../imports/import-remarks.ts';
import { readImport } from '../imports/import-file.ts';
import { idOfFile, titleOfId } from '../imports/fitted/imported-name.ts';
import { KINDS } from '../imports/kinds.ts';
import { seedText } from '../imports/seed-text.ts';
import type { Report } from '../report/report.ts';
import { openSeed } from './opened-seed.ts';
import type { Drawn, OpenChoices, WholeFile } from './given-file.ts';

/** Of times that name no zone, as on the command line. */
const ZONE = 'UTC';

/** Null, and reported, if it is of no known kind, or if anything in it cannot be read. */
export function openImport(
  { name, bytes }: WholeFile,
  { language, marks }: OpenChoices,
  report: Report,
  remarks: Report,
): Drawn | null {
  const { kind, encoding, imported } = readImport(
    { name, bytes, kind: null, timeZone: ZONE },
    report,
  );
  if (kind === null || imported === null) return null;
  const id = idOfFile(name);
  const text = seedText(imported, {
    title: titleOfId(id) || name,
    file: name,
    ...{ kind, kindName: KINDS[kind].name, language, timeZone: ZONE },
  });
  const files = Object.entries(text.files).map(([file, content]): WholeFile => {
    const written = new TextEncoder().encode(content);
    return { name: file, size: written.length, bytes: written };
  });
  const drawn = openSeed({ id, files }, marks, report, remarks);
  const how = `It was read as ${KINDS[kind].name}${encoding === 'utf-8' ? '' : ` in ${encoding}`}.`;
  return (
    drawn && {
      ...drawn,
      remarks: [how, ...importRemarks(imported, text)],
      seed: { id: id || 'timeline', files: text.files },
    }
  );
}
