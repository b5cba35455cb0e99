/** Finds the sheet with the events in a workbook. Pure. */
import { checkSourceCharacters } from '../character-check.ts';
import { columnOf } from './columns.ts';
import { sheetTable } from './sheet-table.ts';
import type { Table } from './table.ts';
import type { TableContext } from './table-fields.ts';
import { openWorkbook, type SheetName, type Workbook } from './xlsx/workbook.ts';
import { WorkbookFault } from './xlsx/workbook-fault.ts';

/** Null, and reported, if it cannot be read. */
export function workbookTable(
  path: string,
  bytes: Uint8Array,
  { report, remarks }: Pick<TableContext, 'report' | 'remarks'>,
): Table | null {
  try {
    const workbook = openWorkbook(bytes);
    const { chosen, others, hidden } = choose(workbook);
    if (!chosen) {
      report.addFile('workbook-empty', path, path, namesOf(hidden));
      return null;
    }
    if (others.length + hidden.length > 0)
      remarks.addFile('workbook-sheets', path, chosen.name, namesOf(others), namesOf(hidden));
    const table = sheetTable(path, workbook.read(chosen));
    checkSourceCharacters(table.source, report);
    return table;
  } catch (error) {
    if (!(error instanceof WorkbookFault)) throw error;
    report.addFile(error.code, path, path, ...error.values);
    return null;
  }
}

interface Choice {
  readonly chosen: SheetName | null;
  /** Others that look like tables of events. */
  readonly others: readonly SheetName[];
  readonly hidden: readonly SheetName[];
}

/**
 * The first sheet whose first row names a title and a date; otherwise the first that is not empty.
 */
function choose(workbook: Workbook): Choice {
  const visible = workbook.sheets.filter(({ isHidden }) => !isHidden);
  const hidden = workbook.sheets.filter(({ isHidden }) => isHidden);
  const heads = visible.flatMap((sheet) => {
    const [head] = workbook.read(sheet, true).rows;
    return head
      ? [{ sheet, columns: [...head.cells.values()].map(({ text }) => columnOf(text)) }]
      : [];
  });
  const meant = heads.filter(
    ({ columns }) => columns.includes('title') && columns.includes('when'),
  );
  const [chosen, ...others] = (meant.length > 0 ? meant : heads.slice(0, 1)).map(
    ({ sheet }) => sheet,
  );
  return { chosen: chosen ?? null, others, hidden };
}

const namesOf = (sheets: readonly SheetName[]): string =>
  sheets.map(({ name }) => `"${name}"`).join(', ');
