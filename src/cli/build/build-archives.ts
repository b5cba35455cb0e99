/** Puts the files of archives into a built site. Node only. */
import { join } from 'node:path';
import { HEAD_FILE } from '../../archive/files.ts';
import { formatCount } from '../../seeds/report/shown.ts';
import { partOf } from '../archives/archive-folders.ts';
import { linkFolder } from '../archives/link-folder.ts';
import type { OpenedArchive } from '../archives/overview.ts';
import { RECORD, recordedIn } from './build-record.ts';
import type { Built } from './built.ts';
import { compressFile } from './compress.ts';

export const archivesIn = (timelines: readonly Built[]): OpenedArchive[] =>
  timelines.flatMap(({ archive }) => archive ?? []);

/**
 * Only the head is compressed. Compressing the others would take far longer than the whole build, and
 * double the number of files: hosts compress such small files when they send them.
 *
 * @throws CommandError if a file of an archive is missing
 */
export function linkArchives(archives: readonly OpenedArchive[], folder: string): void {
  for (const { id, path } of archives) {
    const target = join(folder, 'archives', id);
    const count = linkFolder(path, target);
    const recorded = recordedIn(path)?.count ?? null;
    if (recorded === null)
      throw partOf(path, `it has no ${RECORD}, which says how many files it has`);
    if (recorded !== count)
      throw partOf(
        path,
        `it was written with ${formatCount(recorded)} files, and has ${formatCount(count)}`,
      );
    compressFile(join(target, HEAD_FILE));
  }
}
