/**
 * Hears of errors that nothing has caught. What says so to the reader is loaded for the first one.
 * Browser only.
 */
import type { Speech } from '../state/speech.svelte.ts';

/** Once one of the page's own has been said, no more are. */
export function watchUncaught(
  target: Element,
  speech: Speech,
  isOurs: (file: string) => boolean,
): void {
  let isOver = false;
  const hear = (error: unknown, file: string): void => {
    // Errors of other sites come without an error object, and so do some messages of browsers.
    if (error instanceof Error)
      import('./uncaught.ts').then(
        ({ sayUncaught }) => (isOver ||= sayUncaught({ error, file }, target, speech, isOurs)),
        // The browser has reported the error itself; that its message cannot come is no other news.
        () => {},
      );
  };
  addEventListener('error', ({ error, filename }) => hear(error, filename));
  addEventListener('unhandledrejection', ({ reason }) => hear(reason, ''));
}
