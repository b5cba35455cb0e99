/**
 * The thread that reads files which somebody has given to the page, so that the page stays alive
 * meanwhile. It ends with its job, or when the page ends it.
 */
import type { Progress } from '../../seeds/opened/given-file.ts';
import { stepsOf, type Done, type Job, type Told } from './job.ts';

/** The events that the page takes in one task. */
const AT_A_TIME = 250;
/** In ms. */
const BETWEEN_NEWS = 100;

const tell = (told: Told, transfer: Transferable[] = []): void => {
  self.postMessage(told, { transfer });
};

self.addEventListener('message', ({ data }: MessageEvent<Job>) => {
  work(data).catch((error: unknown) => tell({ is: 'failed', why: String(error) }));
});
tell({ is: 'begun' });

async function work(job: Job): Promise<void> {
  const steps = await stepsOf(job);
  let next = 0;
  const tellProgress = (progress: Progress): void => {
    if (performance.now() < next) return;
    tell({ is: 'progress', progress });
    next = performance.now() + BETWEEN_NEWS;
  };
  for (;;) {
    const { done, value } = steps.next();
    if (done) return hand(value);
    tellProgress(value);
  }
}

function hand(done: Done): void {
  if (done instanceof Uint8Array) return tell({ is: 'done', done }, [done.buffer]);
  const drawn = done?.drawn;
  if (!done || !drawn) return tell({ is: 'done', done });
  const { events } = drawn.timeline;
  for (let i = 0; i < events.length; i += AT_A_TIME)
    tell({ is: 'events', events: events.slice(i, i + AT_A_TIME) });
  tell({
    is: 'done',
    done: { ...done, drawn: { ...drawn, timeline: { ...drawn.timeline, events: [] } } },
  });
}
