/**
 * The thread that reads documents, one after the other. It starts when this module is loaded: from
 * its source by the runner, or as a module of the published package.
 */
import { once } from 'node:events';
import { parentPort } from 'node:worker_threads';
import type { TextFile } from '../../seeds/text/encoding.ts';
import { readDocument } from '../../compile/documents/read-document.ts';

const port = parentPort!;
port.on('message', (file: TextFile) => {
  // An error ends the thread, and so reaches the other side.
  void readDocument(file).then((reading) => port.postMessage(reading));
});
// Ready for the first document.
port.postMessage('ready');

/** @returns when the other side has closed the port. */
export async function run(): Promise<number> {
  await once(port, 'close');
  return 0;
}
