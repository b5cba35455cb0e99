/** Handles a command that is stopped by the user or by the system. */

/** Resolves at Ctrl-C, or when the system asks the process to end. */
export const waitForInterrupt = (): Promise<unknown> =>
  new Promise((resolve) => {
    process.once('SIGINT', resolve).once('SIGTERM', resolve);
  });

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/**
 * Runs `clear` before one of these signals ends the process.
 * @returns a function that cancels this.
 */
export function onInterrupt(clear: () => void): () => void {
  const forget = (): void => SIGNALS.forEach((signal) => process.off(signal, end));
  const end = (signal: NodeJS.Signals): void => {
    forget();
    clear();
    process.kill(process.pid, signal);
  };
  SIGNALS.forEach((signal) => process.on(signal, end));
  return forget;
}
