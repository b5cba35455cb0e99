/** What can be done with files that somebody gives to a page: to draw them, or to make a seed. Pure. */
import type { Steps } from '../../timeline/steps.ts';
import type { GivenFile, OpenChoices, Opened, Progress, WholeFile } from './given-file.ts';
import { makingSeed, openingFiles } from './opened.ts';
import { seedArchive } from './seed-archive.ts';

/** A zip, if the seed is wanted; null if none can be made. */
export function* jobSteps(
  todo: 'open' | 'save',
  files: readonly GivenFile[],
  choices: OpenChoices,
): Steps<Opened | Uint8Array<ArrayBuffer> | null, Progress> {
  if (todo === 'open') return yield* openingFiles(files, choices);
  const whole = files.filter((file): file is WholeFile => file.bytes !== null);
  const seed = yield* makingSeed(whole, choices);
  return seed && seedArchive(seed);
}
