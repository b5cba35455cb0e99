/** One line on a terminal that says what is being done. It is rewritten, and gone at the end. */
import type { Say } from '../seeds/report/say.ts';
import { cut } from '../seeds/report/shown.ts';

interface Stream {
  /** Whether somebody is looking. A log would keep every line. */
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

/** In ms: what takes less long needs no line, and nobody reads faster. */
const PATIENCE = 1000;
const PAUSE = 100;

/** The width of a terminal that does not know its own. */
const USUAL = 80;
const CLEAR = '\r\x1b[2K';

export function progressOn(stream: Stream, now: () => number = Date.now): Say {
  if (!stream.isTTY) return () => undefined;
  let [next, isThere, before] = [now() + PATIENCE, false, ''];
  return (text) => {
    if (text === '') {
      if (isThere) stream.write(CLEAR);
      isThere = false;
    } else if (now() >= next || (isThere && withoutCounts(text) !== before)) {
      [next, before] = [now() + PAUSE, withoutCounts(text)];
      isThere = true;
      stream.write(CLEAR + cut(text, (stream.columns || USUAL) - 1));
    }
  };
}

/** Counts go by fast, but a new kind of work may be a long one. */
const withoutCounts = (text: string): string => text.replaceAll(/[\d,]/g, '');
