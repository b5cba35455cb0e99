/** Reads the images of an event in a table, what its documents disagree on, and what was changed. */
import type { RecordValue } from '../value.ts';
import type { Column } from './columns.ts';
import type { GridRow } from './grid.ts';
import { LIST, partsOf } from './parts.ts';
import {
  fieldOf,
  listOf,
  recordOf,
  spotIn,
  textOf,
  textValue,
  type Entries,
  type Rows,
} from './table-fields.ts';

export function imagesIn(rows: Rows): Entries {
  const images = rows
    .filter(({ cells }) => ['file', 'alt', 'caption', 'credit'].some((c) => cells.has(c as Column)))
    .map((row) =>
      recordOf(
        [
          ...fieldOf(row, 'file', 'file', { required: true }),
          ...fieldOf(row, 'alt', 'alt', { required: true }),
          ...fieldOf(row, 'caption', 'caption'),
          ...fieldOf(row, 'credit', 'credit', { required: true }),
        ],
        row.spot,
      ),
    );
  return images.length > 0 ? [['media', listOf(images, images[0]!.spot)]] : [];
}

/** What was changed after readers saw it, a change in each row. */
export function changesIn(rows: Rows): Entries {
  const columns = ['changedAt', 'changed', 'was', 'is', 'changedWhy'] as const;
  const changes = rows
    .filter(({ cells }) => columns.some((column) => cells.has(column)))
    .map((row) =>
      recordOf(
        [
          ...fieldOf(row, 'changedAt', 'at', { required: true }),
          ...fieldOf(row, 'changed', 'what', { required: true }),
          ...fieldOf(row, 'was', 'was'),
          ...fieldOf(row, 'is', 'is'),
          ...fieldOf(row, 'changedWhy', 'why', { required: true }),
        ],
        row.spot,
      ),
    );
  return changes.length > 0 ? [['changes', listOf(changes, changes[0]!.spot)]] : [];
}

/** A reading in each row; those without a difference of their own belong to the one above. */
export function differencesIn(rows: Rows): Entries {
  const found: { about: Entries; row: GridRow; readings: RecordValue[] }[] = [];
  for (const row of rows) {
    const { cells } = row;
    if (!cells.has('about') && !cells.has('reading') && !cells.has('readingOf')) continue;
    if (cells.has('about') || found.length === 0)
      found.push({ about: fieldOf(row, 'about', 'about', { required: true }), row, readings: [] });
    if (!cells.has('reading') && !cells.has('readingOf')) continue;
    const names = partsOf(textOf(cells.get('readingOf')), LIST);
    const spot = spotIn(row, 'readingOf');
    const citations = listOf(
      names.map((name) => textValue(name, spot)),
      spot,
    );
    const value = fieldOf(row, 'reading', 'value', { required: true });
    found.at(-1)!.readings.push(recordOf([...value, ['citations', citations]], row.spot));
  }
  const differences = found.map(({ about, row, readings }) =>
    recordOf([...about, ['readings', listOf(readings, spotIn(row, 'about'))]], row.spot),
  );
  return differences.length > 0 ? [['differences', listOf(differences, differences[0]!.spot)]] : [];
}
