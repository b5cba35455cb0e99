/** Reads the columns of a table that say when: date, end and time. */
import { readDate } from '../date.ts';
import { edtfOf } from './table-date.ts';
import type { GridRow } from './grid.ts';
import {
  fieldOf,
  spotIn,
  textOf,
  textValue,
  type Entries,
  type TableContext,
} from './table-fields.ts';

/** `text` is the EDTF, as far as it can be read. */
export function whenIn(
  row: GridRow,
  { timeZone, report }: TableContext,
): { readonly text: string; readonly entries: Entries } {
  const [date, time, end] = (['when', 'time', 'end'] as const).map((column) =>
    textOf(row.cells.get(column)),
  ) as [string, string, string];
  if (date === '') return { text: '', entries: fieldOf(row, 'when', 'when', { required: true }) };
  const first = edtfOf(time === '' ? date : `${date} ${time}`, timeZone);
  const last = end === '' ? '' : edtfOf(end, timeZone);
  const spot = spotIn(row, 'when');
  const isRead =
    last === '' || readDate({ value: last, spot: spotIn(row, 'end') }, timeZone, report);
  const text = last === '' || last === first || !isRead ? first : `${first}/${last}`;
  return { text, entries: [['when', textValue(text, spot)]] };
}
