/** Reads a file of another tool, whatever its kind and encoding. Pure. */
import { Report } from '../report/report.ts';
import { sentencesOf } from '../report/message.ts';
import type { Table } from '../seed/table/table.ts';
import { workbookTable } from '../seed/table/workbook-table.ts';
import { guessText } from '../text/encoding.ts';
import { finish, type Steps } from '../../timeline/steps.ts';
import { isAeonFile } from './aeon-project.ts';
import type { Imported } from './imported.ts';
import { readingEventTable } from './table.ts';
import { KINDS, kindOf, type KindName } from './kinds.ts';

export interface ImportFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Null if it is to be recognised. */
  readonly kind: KindName | null;
  /** The IANA zone of times that name none. */
  readonly timeZone: string;
}

export interface ImportResult {
  /** Null if it is of no known kind. */
  readonly kind: KindName | null;
  readonly encoding: string;
  readonly imported: Imported | null;
}

/** @param report takes what is wrong: then there is nothing imported */
export const readImport = (file: ImportFile, report: Report): ImportResult =>
  finish(readingImport(file, report));

/** The same in steps, each with the number of events that have been read, as far as is known. */
export function* readingImport(
  { name, bytes, kind: given, timeZone }: ImportFile,
  report: Report,
): Steps<ImportResult, number> {
  yield 0;
  if (isAeonFile(name)) {
    report.addFile('import-aeon', name, name);
    return { kind: null, encoding: '', imported: null };
  }
  const remarks = new Report();
  const text = isArchive(bytes)
    ? sheetText(workbookTable(name, bytes, { report, remarks }))
    : plainText(name, bytes, report);
  const kind = text && (given ?? kindOf(text.text));
  if (text && kind === null) report.addFile('import-kind', name, name);
  const source = { file: name, text: text?.text ?? '' };
  const table = text?.table ?? null;
  const context = { source, table, report, timeZone };
  const imported =
    kind === 'table' ? yield* readingEventTable(context) : kind && KINDS[kind].read(context);
  const told = remarks.diagnostics.map(({ sentence, hint }) =>
    sentencesOf({ sentence, ...(hint !== null && { hint }) }),
  );
  return {
    kind,
    encoding: text?.encoding ?? '',
    imported:
      report.count === 0 && imported
        ? { ...imported, remarks: [...told, ...imported.remarks] }
        : null,
  };
}

/** Whether a file is a workbook, or another archive of the same form. */
export const isArchive = (bytes: Uint8Array): boolean =>
  [0x50, 0x4b, 0x03, 0x04].every((byte, i) => bytes[i] === byte);

interface ImportText {
  readonly text: string;
  readonly encoding: string;
  readonly table: Table | null;
}

const sheetText = (table: Table | null): ImportText | null =>
  table && { text: table.source.text, encoding: 'utf-8', table };

function plainText(name: string, bytes: Uint8Array, report: Report): ImportText | null {
  const guessed = guessText(bytes);
  if (guessed === null) report.addFile('import-encoding', name, name);
  return guessed && { ...guessed, table: null };
}
