/** What happens when a person or the system stops a command. */

/** Resolves at Ctrl-C, or when the system asks to end. */
export const interrupted = (): Promise<unknown> =>
  new Promise((resolve) => {
    process.once('SIGINT', resolve).once('SIGTERM', resolve);
  });

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/**
 * Runs `clear` before the process ends by one of them.
 * @returns what forgets it again.
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
