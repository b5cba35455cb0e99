/** Adds the file's path to system errors. */

/**
 * Runs `work` on a file and puts the file's path into system errors. Node's own errors have no path
 * if a read or a write fails, and have a draft's path if a rename fails.
 */
export function nameFileInErrors<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof Error && 'syscall' in error)
      Object.assign(error, { path, dest: undefined });
    throw error;
  }
}
