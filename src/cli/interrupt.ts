/** Waiting for a person to stop a command. Imports nothing. */

/** Resolves at Ctrl-C, or when the system asks to end. */
export const interrupted = (): Promise<unknown> =>
  new Promise((resolve) => {
    process.once('SIGINT', resolve).once('SIGTERM', resolve);
  });
