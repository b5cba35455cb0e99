/** Which file a system error is about. */

/**
 * Runs `work` on a file, and has the system's errors name it: Node's name none where a read or a
 * write fails, and a draft where a rename does.
 */
export function naming<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof Error && 'syscall' in error)
      Object.assign(error, { path, dest: undefined });
    throw error;
  }
}
