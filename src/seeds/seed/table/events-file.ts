/** Reads the file with a timeline's table of events. Pure. */
import { checkSourceCharacters } from '../character-check.ts';
import { decode } from '../../text/encoding.ts';
import type { Source } from '../../report/source.ts';
import type { RecordValue } from '../value.ts';
import { readGrid } from './grid.ts';
import { csvTable, type Table } from './table.ts';
import { readTableEvents } from './table-events.ts';
import type { TableContext } from './table-fields.ts';
import { workbookTable } from './workbook-table.ts';

export interface TableRead {
  readonly source: Source | null;
  /** Each is made when it is asked for. */
  readonly events: Iterable<RecordValue>;
}

export function readTable(path: string, bytes: Uint8Array, context: TableContext): TableRead {
  const isWorkbook = /\.xlsx$/i.test(path);
  const table = (isWorkbook ? workbookTable : csvIn)(path, bytes, context);
  if (table === null) return NOTHING;
  const grid = readGrid(table, context.report);
  return { source: table.source, events: grid ? readTableEvents(grid, context) : [] };
}

const NOTHING: TableRead = { source: null, events: [] };

function csvIn(path: string, bytes: Uint8Array, { report }: TableContext): Table | null {
  const decoded = decode({ name: path, bytes, encoding: null });
  const likely = typeof decoded !== 'string' && decoded.code === 'document-encoding';
  // A character that no text may have is reported at its place.
  const text = typeof decoded === 'string' ? decoded : new TextDecoder().decode(bytes);
  if (likely || (typeof decoded !== 'string' && text.includes('\ufffd'))) {
    report.addFile('table-encoding', path, path, likely ? (decoded.values[1] ?? '') : '');
    return null;
  }
  const table = csvTable(path, text);
  const { source } = table;
  checkSourceCharacters(source, report);
  const lost = text.indexOf('\ufffd');
  if (lost < 0) return table;
  report.add('file-encoding', { source, start: lost, end: lost + 1 });
  return null;
}
