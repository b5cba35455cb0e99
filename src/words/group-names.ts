/** The names of bands that the timeline itself does not name. */
import { isolated } from '../timeline/isolation.ts';
import type { GroupNames } from '../view/more-groupings.ts';
import type { Words } from './english.ts';

export const groupNames = (words: Words): GroupNames => ({
  ...words.grouping,
  // As document-name.ts says it, of which the page would load a script of its own.
  only: ({ title }) => words.grouping.only(isolated(title ?? words.documents.untitled)),
});
