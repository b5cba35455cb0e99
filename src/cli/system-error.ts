/** Puts system errors into words: which file, why, and what to do. Node only. */
import { shown } from '../seeds/report/shown.ts';

interface Reason {
  readonly why: string;
  readonly cure: string;
}

const reason = (why: string, cure: string): Reason => ({ why, cure });

const FULL = 'Free some space, then run this again.';
const ELSEWHERE = 'Change its permissions, or choose another place.';

const REASONS: Readonly<Record<string, Reason>> = {
  ENOSPC: reason('there is no space left on the disk', FULL),
  EDQUOT: reason('your share of the disk is used up', FULL),
  EFBIG: reason('the file would be larger than is allowed here', 'Choose another place.'),
  EACCES: reason('permission denied', ELSEWHERE),
  EPERM: reason('the system does not permit that', ELSEWHERE),
  EROFS: reason('the disk can only be read', 'Choose a place that can be written.'),
  ENOENT: reason('there is no such file or folder', 'Check the path for a slip.'),
  EISDIR: reason('that is a folder', 'Name a file.'),
  ENOTDIR: reason('a part of this path is a file, not a folder', 'Check the path for a slip.'),
  EEXIST: reason('something with that name already exists', 'Choose another name.'),
  ENOTEMPTY: reason('the folder is not empty', 'Choose another name.'),
  ENAMETOOLONG: reason('the name is too long for this disk', 'Choose a shorter one.'),
  ELOOP: reason('its links lead in a circle', 'Remove the link, or name the file itself.'),
  EXDEV: reason('it lies on another disk', 'Choose a place on one disk.'),
  EBUSY: reason(
    'it is in use, or a disk is mounted there, so it cannot be replaced',
    'Close what uses it, or choose a place inside.',
  ),
  ETXTBSY: reason('it is in use', 'Close what uses it, then run this again.'),
  EIO: reason('the disk reports an error', 'Check the disk, then run this again.'),
  EMFILE: reason('too many files are open', 'Raise the limit (ulimit -n), then run this again.'),
  ENFILE: reason('too many files are open', 'Close other programs, then run this again.'),
  ENOMEM: reason('there is not enough memory', 'Close other programs, then run this again.'),
  ENXIO: reason('nothing reads from it', 'Name a file.'),
  EAGAIN: reason('it does not take more at the moment', 'Run this again.'),
  EPIPE: reason('its reader has gone', 'Run this again.'),
};

/**
 * One sentence with the file and one with a way out; null if it is not a system error.
 * @example
 *   "a.csv: there is no space left on the disk (ENOSPC). Free some space, then run this again."
 */
export function systemSentence(error: unknown): string | null {
  if (!(error instanceof Error) || !('syscall' in error)) return null;
  const { code = '', path, dest, message } = error as NodeJS.ErrnoException & { dest?: string };
  const known = REASONS[code];
  // For example a failed listen: it has no file, and its own message names the address.
  if (!known || path === undefined) return message;
  const place = path === '' ? 'An empty path' : shown(path);
  const to = dest === undefined ? '' : `, on the way to ${shown(dest)}`;
  return `${place}${to}: ${known.why} (${code}). ${known.cure}`;
}
