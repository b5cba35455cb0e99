/** What an imported timeline is called, by the name of its file. Pure. */
import { slugOf } from '../../seed/id.ts';

/** "houston" for "Houston.json"; empty if the name has no letters for it. */
export const idOfFile = (name: string): string => slugOf(name.replace(/\.[^.]*$/, ''));

/** "The bridge" for "the-bridge". */
export const titleOfId = (id: string): string =>
  id.replaceAll('-', ' ').replace(/^./, (first) => first.toUpperCase());
