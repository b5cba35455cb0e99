/** Lessons about files that are opened on a page, which tells them in its own window. */
import type { Lesson } from './lesson.ts';

export const OPENED = {
  'open-kind': {
    did: 'A screenshot of the table was dropped.',
    values: ['events.png', 'an image'],
    mend: 'Drop the table itself.',
  },
  'open-empty': {
    did: 'The file was dropped while it was still being downloaded.',
    values: ['events.csv'],
    mend: 'Wait until it is there, then drop it again.',
  },
  'open-several': {
    did: 'The tables of two timelines were dropped at once.',
    values: ['2'],
    mend: 'Drop one, look at it, then drop the other.',
  },
  'open-archive': {
    did: 'A zip of photographs was dropped.',
    values: ['photos.zip'],
    mend: 'Drop the zip of the folder that has the timeline.yaml.',
  },
  'open-archive-broken': {
    did: 'Half of a zip was downloaded.',
    values: ['bridge.zip'],
    mend: 'Download it again.',
  },
  'open-images': {
    did: 'The seed that was dropped has images.',
    values: ['3'],
    mend: 'To see them too, run `npx sourceline dev` in the folder of the site.',
  },
} satisfies Record<string, Lesson>;
