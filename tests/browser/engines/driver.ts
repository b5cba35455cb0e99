/** What a reader does with any browser: the minimum that the journeys need of each engine. */

/** In px of the window. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export type Key = 'Tab' | 'Enter' | 'Escape' | 'ArrowRight' | '+' | '-' | '0';

export interface Driver {
  /** What the page has done wrong since the last call. */
  readonly complaints: () => Promise<readonly string[]>;
  /** Loads an address, even if only its fragment has changed. */
  readonly open: (url: string) => Promise<void>;
  /** Runs a function in the page, or in its only iframe, whatever the iframe's origin. */
  readonly run: <A, T>(
    todo: (arg: A) => T | Promise<T>,
    arg: A,
    where?: 'page' | 'frame',
  ) => Promise<T>;
  readonly click: (at: Point) => Promise<void>;
  readonly drag: (from: Point, to: Point) => Promise<void>;
  readonly hover: (at: Point) => Promise<void>;
  /** A notch of the wheel while Ctrl is pressed. */
  readonly wheel: (at: Point, deltaY: number) => Promise<void>;
  readonly press: (key: Key) => Promise<void>;
  readonly type: (text: string) => Promise<void>;
  /** Whether its window can be as narrow as a phone. */
  readonly isNarrowing: boolean;
  readonly resize: (width: number, height: number) => Promise<void>;
  readonly screenshot: () => Promise<Buffer>;
  readonly back: () => Promise<void>;
  readonly forward: () => Promise<void>;
  readonly reload: () => Promise<void>;
  /** The file that the browser saves because of `action`. */
  readonly saved: (action: () => Promise<void>) => Promise<Buffer>;
  /** Waits until something holds in the window that opens because of `action`, and closes it. */
  readonly opened: (action: () => Promise<void>, holds: () => boolean) => Promise<void>;
  /** The page as the browser prints it on A4. */
  readonly pdf: () => Promise<Buffer>;
  readonly close: () => Promise<void>;
}

/** The size of a reader's window, in CSS px. */
export const WINDOW = { width: 1200, height: 900 };
