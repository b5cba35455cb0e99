/** Puts the files of an archive into a built site. Node only. */
import { constants, copyFileSync, linkSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { nameFileInErrors } from '../../seeds/report/file-error.ts';
import { shown } from '../../seeds/report/shown.ts';
import { CommandError } from '../command.ts';

const LITTER = ['Thumbs.db', 'desktop.ini'];

/** Where a file cannot have a second name: on another disk, or on one that knows no such names. */
const NO_LINK = ['EXDEV', 'EPERM', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP', 'EMLINK', 'EACCES'];

/**
 * Gives each file a second name in the new folder, where the disk allows it: that takes no room and
 * hardly any time. No command ever writes into such a file, and removing one name leaves the other.
 *
 * Hidden files and those of file managers stay behind.
 *
 * @param link gives a file a second name
 * @returns the number of files
 * @throws CommandError for what is neither a file nor a folder
 */
export function linkFolder(from: string, to: string, link = linkSync): number {
  mkdirSync(to, { recursive: true });
  let count = 0;
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    if (entry.name.startsWith('.') || LITTER.includes(entry.name)) continue;
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) count += linkFolder(source, target, link);
    else if (entry.isFile()) {
      linkFile(source, target, link);
      count++;
    } else
      throw new CommandError(
        `${shown(source)} cannot be published: it is neither a file nor a folder. Remove it, or write the archive again.`,
      );
  }
  return count;
}

function linkFile(source: string, target: string, link: typeof linkSync): void {
  try {
    link(source, target);
  } catch (error) {
    if (!NO_LINK.includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
    nameFileInErrors(target, () => copyFileSync(source, target, constants.COPYFILE_FICLONE));
  }
}
