/** The page's side of the thread that paints. */
import type { Recording } from '../../chart/canvas/recording.ts';
import { THREAD_TYPES } from '../../view/thread-types.ts';
import { beginThread } from '../loading/thread.ts';
import { loadedFaces } from './faces.ts';
import address from './painting-thread.ts?worker&url';
import type { FromThread, ToThread } from './thread-messages.ts';

export class HiredThread {
  /** Counts the turns of all its canvases. */
  turn = 0;
  /** Called when something of a turn can be seen. */
  onshown: (turn: number) => void = () => {};
  readonly #thread: Worker;
  readonly #onready: () => void;
  #hasFailed = false;
  /** The faces that it was last told to load, and whether it has. */
  #faces = '';
  #hasFaces = false;

  /** @param onready called when it has loaded what it was asked for */
  constructor(thread: Worker, onready: () => void) {
    this.#thread = thread;
    this.#onready = onready;
    thread.onmessage = ({ data }: MessageEvent<FromThread>) => {
      if (data.is === 'shown') this.onshown(data.turn);
      if (data.is !== 'faces loaded') return;
      this.#hasFaces = true;
      this.#onready();
    };
    thread.onerror = (event) => {
      // The page paints instead.
      event.preventDefault();
      this.#hasFailed = true;
    };
    this.isReady();
  }

  /** Whether it has all faces that the page has. If it lacks one, it is told to load it. */
  isReady(): boolean {
    const faces = loadedFaces();
    if (this.#hasFailed || !faces) return false;
    const wanted = JSON.stringify(faces);
    if (this.#faces !== wanted) {
      this.#faces = wanted;
      this.#hasFaces = false;
      this.#tell({ is: 'faces', faces });
    }
    return this.#hasFaces;
  }

  /** From now on it paints on this canvas. */
  take(canvas: HTMLCanvasElement): void {
    const offscreen = canvas.transferControlToOffscreen();
    this.#tell({ is: 'canvas', canvas: offscreen }, [offscreen]);
  }

  /** A step of the present turn. */
  paint(recording: Recording): void {
    this.#tell({ is: 'step', turn: this.turn, recording }, [recording.numbers.buffer]);
  }

  end(): void {
    this.#thread.terminate();
  }

  #tell(told: ToThread, handed: Transferable[] = []): void {
    this.#thread.postMessage(told, handed);
  }
}

/** Null where there can be no thread, or none that paints. */
export async function hireThread(onready: () => void): Promise<HiredThread | null> {
  if (!('transferControlToOffscreen' in HTMLCanvasElement.prototype)) return null;
  const thread = await beginThread(THREAD_TYPES.painting, address);
  return thread && new HiredThread(thread, onready);
}
