/** Folders of files that are copied with a name, a title and the like filled in. Node only. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from '../compile/files/folder.ts';
import { PROJECT } from './project.ts';

/** A file of a template. */
export interface TemplateFile {
  /** Relative to the folder that it is copied to, with slashes. */
  readonly path: string;
  readonly text: string;
}

/**
 * The files of a template, sorted by path. `__name__` in a text becomes the value of `name`. A leading
 * `_` of a name stands for a dot, because npm publishes no `.gitignore`.
 * @param name of a folder in templates/
 * @throws Error if a text has a place for a value that is not given.
 */
export function templateFiles(
  name: string,
  values: Readonly<Record<string, string>>,
): TemplateFile[] {
  const folder = join(PROJECT, 'templates', name);
  return filesIn(folder).map((path) => ({
    path: path.replaceAll(/(^|\/)_/g, '$1.'),
    text: fillPlaces(readFileSync(join(folder, path), 'utf8'), values),
  }));
}

const fillPlaces = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replaceAll(/__([a-z0-9]+)__/g, (place, name: string) => {
    const value = values[name];
    if (value === undefined)
      throw new Error(`a template has ${place}, and nothing is given for it`);
    return value;
  });
