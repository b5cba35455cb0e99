/** The archives of a site, on a page that follows the seeds. Node only. */
import type { RequestListener } from 'node:http';
import { HEAD_FILE } from '../../archive/files.ts';
import {
  archiveNames,
  openArchiveFolder,
  type ArchiveFolder,
} from '../archives/archive-folders.ts';
import { CommandError, type Terminal } from '../command.ts';
import { siteIn, type Site } from '../site.ts';
import { ALONE } from './page-serving.ts';
import { siteAnswer } from './site-answer.ts';

/** Opens those that can be shown, and says what is wrong with the others. @param root of the site */
export function archivesNow(root: string, say: (line: string) => void): ArchiveFolder[] {
  const site = siteIn(root);
  return archiveNames(site).flatMap((id) => {
    try {
      return [openArchiveFolder(site, id)];
    } catch (error) {
      if (!(error instanceof CommandError)) throw error;
      say(error.message);
      return [];
    }
  });
}

/** The address of the head of an archive. */
export const headAddress = (id: string): string => `/archives/${id}/${HEAD_FILE}`;

const FILE = /^\/archives\/[^/]+\/./;

/** Answers requests for files of archives; null for any other path. */
export function archiveAnswer(
  { root }: Pick<Site, 'root'>,
  terminal: Terminal,
): (path: string) => RequestListener | null {
  const answer = siteAnswer({
    roots: [root],
    rules: () => [{ path: '/*', headers: ALONE }],
    log: (line) => terminal.err(line),
  });
  return (path) => (FILE.test(path) ? answer : null);
}
