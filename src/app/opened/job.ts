/** What is to be done with files that somebody has given to the page, and what comes of it. */
import type { GivenFile, Opened, Progress } from '../../seeds/opened/given-file.ts';
import type { Steps } from '../../timeline/steps.ts';
import type { TimelineEvent } from '../../timeline/timeline.ts';
import { askAgain } from '../state/ask-again.ts';

/** To draw what files hold, or to make a zip with the seed of what was drawn. */
export interface Job {
  readonly todo: 'open' | 'save';
  readonly files: readonly GivenFile[];
  /** Of the page (BCP 47). */
  readonly language: string;
}

/** A zip, if that was wanted; null if no seed can be made. */
export type Done = Opened | Uint8Array<ArrayBuffer> | null;

/** What the thread tells the page. */
export type Told =
  | { readonly is: 'begun' }
  | { readonly is: 'progress'; readonly progress: Progress }
  /** Some of the events: all at once would hold up the page that takes them. */
  | { readonly is: 'events'; readonly events: readonly TimelineEvent[] }
  | { readonly is: 'done'; readonly done: Done }
  | { readonly is: 'failed'; readonly why: string };

/** The steps of a job. What they need is loaded when the first one is asked for. */
export async function stepsOf({ todo, files, language }: Job): Promise<Steps<Done, Progress>> {
  const { jobSteps } = await askAgain(() => import('../../seeds/opened/job-steps.ts'));
  const { draftMarks } = await askAgain(() => import('../../words/draft.ts'));
  return jobSteps(todo, files, { language, marks: draftMarks });
}
