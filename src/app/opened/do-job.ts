/**
 * Does a job with files in a thread of its own; or on the page, in slices, where no thread may be.
 */
import type { Progress } from '../../seeds/opened/given-file.ts';
import type { TimelineEvent } from '../../timeline/timeline.ts';
import { THREAD_TYPES } from '../../view/thread-types.ts';
import { inSlices } from '../loading/slices.ts';
import { beginThread } from '../loading/thread.ts';
import { stepsOf, type Done, type Job, type Told } from './job.ts';
import address from './opening-thread.ts?worker&url';

export interface Watch {
  readonly onprogress: (progress: Progress) => void;
  /** Ends the job. */
  readonly signal: AbortSignal;
}

/**
 * Also null if it was ended early.
 *
 * @throws Error if it has failed
 */
export async function doJob(job: Job, watch: Watch): Promise<Done> {
  const thread = await beginThread(THREAD_TYPES.reading, address, watch.signal);
  if (watch.signal.aborted) {
    // The job may have been ended before it began.
    thread?.terminate();
    return null;
  }
  return thread ? byThread(thread, job, watch) : onPage(job, watch);
}

const onPage = async (job: Job, { onprogress, signal }: Watch): Promise<Done> =>
  inSlices(await stepsOf(job), onprogress, () => signal.aborted);

function byThread(thread: Worker, job: Job, { onprogress, signal }: Watch): Promise<Done> {
  return new Promise((resolve, reject) => {
    const events: TimelineEvent[] = [];
    const end = (): void => thread.terminate();
    signal.addEventListener('abort', () => {
      end();
      resolve(null);
    });
    thread.onerror = (event) => {
      event.preventDefault();
      end();
      reject(new Error(event.message));
    };
    thread.onmessage = ({ data }: MessageEvent<Told>) => {
      if (data.is === 'progress') onprogress(data.progress);
      if (data.is === 'events') events.push(...data.events);
      if (data.is === 'failed') {
        end();
        reject(new Error(data.why));
      }
      if (data.is === 'done') {
        end();
        resolve(whole(data.done, events));
      }
    };
    thread.postMessage(job);
  });
}

function whole(done: Done, events: readonly TimelineEvent[]): Done {
  if (done === null || done instanceof Uint8Array || done.drawn === null) return done;
  const { drawn } = done;
  return { ...done, drawn: { ...drawn, timeline: { ...drawn.timeline, events } } };
}
