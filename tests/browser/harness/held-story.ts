/** Plays a story stop by stop, however long a reader would take. Both functions run in the page. */

interface Held {
  tellOn?: () => void;
}

/** Holds back what follows after the time to read a stop. */
export function holdStory(): void {
  // In milliseconds. A driver waits longer for its scripts than any stop takes.
  const [readable, driver] = [2000, 30_000];
  const start = window.setTimeout.bind(window);
  window.setTimeout = ((todo: () => void, wait = 0) => {
    if (wait < readable || wait >= driver) return start(todo, wait);
    (window as unknown as Held).tellOn = todo;
    return 0;
  }) as typeof window.setTimeout;
}

/** Goes on to the next stop. */
export const tellOn = (): void => (window as unknown as Held).tellOn?.();
