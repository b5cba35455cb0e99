/**
 * Recognises what Aeon Timeline itself saves: its projects, and the JSON in them. Their form is not
 * documented and differs between its versions, so they are not read; its export as CSV is. Pure.
 */
import { isRecord } from './json-file.ts';

export const isAeonFile = (name: string): boolean => /\.aeon(zip)?$/i.test(name);

/** Whether the JSON of a file has the parts of a project, of version 2 or of version 3. */
export const isAeonProject = (json: unknown): boolean =>
  isRecord(json) &&
  (['template', 'entities', 'events'].every((part) => part in json) ||
    (isRecord(json.core) && 'data' in json.core));
