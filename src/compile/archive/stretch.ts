/** Writes the tiles and details of a stretch of positions. Node only. */
import { join } from 'node:path';
import { weightOf } from '../../archive/importance.ts';
import type { Say } from '../../seeds/report/say.ts';
import { formatCount } from '../../seeds/report/shown.ts';
import type { ArchiveFolder } from './archive-folder.ts';
import { EntrySorter } from './sorting/entry-sorter.ts';
import { bucketsFor, IdEntries } from './ids.ts';
import { RecordsWriter, recordsPerFile } from './records.ts';
import { SearchWriter } from './search-index.ts';
import type { SortedRows } from './sorted-rows.ts';
import type { Survey } from './survey.ts';
import { TilesWriter } from './tiles.ts';
import type { Stretch, Written } from './written.ts';

/** @param stretch begins where a file of details begins */
export function writeStretch(
  rows: SortedRows,
  survey: Survey,
  stretch: Stretch,
  folder: ArchiveFolder,
  temporary: string,
  say: Say,
): Written & { readonly search: EntrySorter; readonly ids: EntrySorter } {
  const { order, instants, laneOf } = survey;
  const { first, end } = stretch;
  const tiles = new TilesWriter(folder, survey.tree, survey, stretch);
  const per = recordsPerFile(survey.count);
  const records = new RecordsWriter(folder, per, first / per);
  const search = new SearchWriter(new EntrySorter(join(temporary, 'words')));
  const ids = new IdEntries(new EntrySorter(join(temporary, 'ids')), bucketsFor(survey.count));
  rows.inOrder(order.subarray(first, end), (row, k) => {
    const position = first + k;
    if (position % 10_000 === 0) say(`writing event ${formatCount(position)}`);
    const place = row.day === null ? null : instants[position]! - row.day;
    tiles.add(row, position, place ?? 0, laneOf[row.lane]!);
    records.add(row, place);
    const weight = weightOf(row.importance, row.score, row.labelLength);
    ids.add(row.bytes, row.idAt, row.dateAt, position);
    search.add(row, position, weight);
  });
  return { ...tiles.finish(), digests: records.finish(), search: search.finish(), ids: ids.sorter };
}
