/**
 * Builds an archive from rows. Node only.
 *
 * Of each row, some numbers and its id are kept in memory; positions, levels and neighbours follow from
 * these. The rest lies on disk, and is read once, in order of position, to be written.
 */
import type { Say } from '../../seeds/report/say.ts';
import type { ArchiveFacts, Built } from './archive-facts.ts';
import { ArchiveFolder } from './archive-folder.ts';
import { finishArchive, startHead } from './finish-archive.ts';
import type { SortedRows } from './sorted-rows.ts';
import { surveyRows } from './survey.ts';
import { writeStretch } from './stretch.ts';

/**
 * The same rows and facts give the same bytes, whatever the order of the rows.
 *
 * @param facts with all lanes of the rows, of which there must be one
 * @param path an empty folder for the archive
 * @param temporary an empty folder for what is needed meanwhile
 * @throws DoubleId
 */
export function buildArchive(
  rows: SortedRows,
  facts: ArchiveFacts,
  path: string,
  temporary: string,
  say: Say = () => undefined,
): Built {
  const survey = surveyRows(rows, facts, say);
  const folder = new ArchiveFolder(path);
  const all = { first: 0, end: survey.count };
  const { search, ids, ...written } = writeStretch(rows, survey, all, folder, temporary, say);
  const head = startHead(facts, survey);
  return finishArchive({ head, stretches: [written], ids, search }, folder, say);
}
