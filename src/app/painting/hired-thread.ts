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
  /** The faces of the page when it was last asked; null if it does not say where they come from. */
  #faces: string | null = null;
  /** How many times it was told to load faces and has not answered. */
  #loads = 0;

  /** @param onready called when it has loaded what it was asked for */
  constructor(thread: Worker, onready: () => void) {
    this.#thread = thread;
    this.#onready = onready;
    thread.onmessage = ({ data }: MessageEvent<FromThread>) => {
      if (data.is === 'shown') this.onshown(data.turn);
      if (data.is !== 'faces loaded') return;
      this.#loads -= 1;
      if (this.isReady) this.#onready();
    };
    thread.onerror = (event) => {
      // The page paints instead.
      event.preventDefault();
      this.#hasFailed = true;
    };
    this.loadFaces();
  }

  /** Asks the page for its faces, and tells the thread to load them if they are others than before. */
  loadFaces(): void {
    const faces = loadedFaces();
    const now = faces && JSON.stringify(faces);
    if (this.#faces === now) return;
    this.#faces = now;
    if (!faces) return;
    this.#loads += 1;
    this.#tell({ is: 'faces', faces });
  }

  /** Whether it paints, and has all faces that the page had when it was last asked. */
  get isReady(): boolean {
    return !this.#hasFailed && this.#faces !== null && this.#loads === 0;
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
