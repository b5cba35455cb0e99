/** Which columns of a table an archive has a place for, and by which headers it knows them. Pure. */
import { columnOf, folded, nearestHeader, type Column } from '../../../seeds/seed/table/columns.ts';

/** What only archives have: a finer importance, its level, and how exact a date of a database is. */
const OURS = ['score', 'level', 'precision'] as const;

export type ArchiveColumn = Column | (typeof OURS)[number];

const KEPT: ReadonlySet<ArchiveColumn> = new Set([
  ...(['id', 'title', 'label', 'when', 'end', 'calendar', 'summary', 'lane', 'status'] as const),
  ...(['importance', 'reason', 'people', 'places', 'document', 'link'] as const),
  ...OURS,
]);

/** By column of the table: null if an archive has no place for it. */
export const archiveColumns = (headers: readonly string[]): (ArchiveColumn | null)[] =>
  headers.map((header) => {
    const column = OURS.find((each) => each === folded(header)) ?? columnOf(header);
    return column !== null && KEPT.has(column) ? column : null;
  });

const NEEDED = [
  ['when', 'date'],
  ['title', 'title'],
] as const;

/** A sentence if a column is missing that every event needs. */
export function missingColumn(headers: readonly string[]): string | null {
  const columns = archiveColumns(headers);
  const [, name] = NEEDED.find(([each]) => !columns.includes(each)) ?? [];
  if (name === undefined) return null;
  const near = headers.find((each) => columnOf(each) === null && nearestHeader(each) === name);
  return `No column is called ${name}.${near === undefined ? '' : ` Is it "${near}"?`}`;
}
