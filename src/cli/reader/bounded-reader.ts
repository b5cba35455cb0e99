/**
 * Reads documents in a thread of its own, so that a hostile one costs no more than a minute and a
 * gigabyte. Plain text is read at once, because that takes time in proportion to its length.
 */
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { formatOf } from '../../compile/documents/format.ts';
import { readDocument } from '../../compile/documents/read-document.ts';
import type { TextFile } from '../../seeds/text/encoding.ts';
import { refuse } from '../../seeds/text/refused.ts';
import type { Reader, Reading } from '../../compile/documents/reading.ts';

export interface Bounds {
  readonly seconds: number;
  /** In bytes, more than the process had before. */
  readonly memory: number;
}

const USUAL: Bounds = { seconds: 60, memory: 1_000_000_000 };
/** It has the same name in the published package. */
const THREAD = new URL('reading-thread.js', import.meta.url);
/** Milliseconds between two looks at the memory. */
const LOOK = 50;

/** Gives `work` a reader, and ends its thread afterwards. */
export async function withReader<T>(
  work: (read: Reader) => Promise<T>,
  bounds: Bounds = USUAL,
): Promise<T> {
  let thread: Promise<Worker> | null = null;
  const end = async () => {
    const ended = thread;
    thread = null;
    await (await ended)?.terminate();
  };
  const read: Reader = async (file) => {
    if (formatOf(file.bytes, file.name).kind === 'text') return readDocument(file);
    const reading = await readIn(await (thread ??= startThread(bounds)), file, bounds);
    // After an error it is gone, and after too long a time it is still at work.
    if (reading.kind === 'refused') await end();
    return reading;
  };
  try {
    return await work(read);
  } finally {
    await end();
  }
}

async function startThread({ memory }: Bounds): Promise<Worker> {
  const worker = new Worker(THREAD, {
    resourceLimits: { maxOldGenerationSizeMb: Math.ceil(memory / 1_000_000) },
    // What a library prints is nothing that an editor can use.
    stdout: true,
    stderr: true,
  });
  await once(worker, 'message');
  return worker;
}

function readIn(worker: Worker, file: TextFile, bounds: Bounds): Promise<Reading> {
  const { name } = file;
  const least = process.memoryUsage.rss();
  const end = Date.now() + bounds.seconds * 1000;
  const huge = refuse('document-huge', name, `${Math.round(bounds.memory / 1_000_000)} MB`);
  return new Promise((resolve, reject) => {
    const look = setInterval(() => {
      if (Date.now() > end) done(refuse('document-slow', name, String(bounds.seconds)));
      else if (process.memoryUsage.rss() - least > bounds.memory) done(huge);
    }, LOOK);
    const done = (reading: Reading) => {
      clearInterval(look);
      worker.off('message', done).off('error', fail);
      resolve(reading);
    };
    const fail = (error: Error) => {
      clearInterval(look);
      const isFull = 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
      // Too deep for the stack, or too long for a string.
      if (isFull || error instanceof RangeError) done(huge);
      else reject(error);
    };
    worker.once('message', done).once('error', fail);
    worker.postMessage(file);
  });
}
