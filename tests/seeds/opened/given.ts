/** Files as somebody gives them to a page. */
import type { GivenFile, Opened } from '../../../src/seeds/opened/given-file.ts';
import { openFiles } from '../../../src/seeds/opened/opened.ts';
import { draftMarks } from '../../../src/words/draft.ts';

export function given(name: string, content: string | Uint8Array): GivenFile {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return { name, size: bytes.length, bytes };
}

export const openedFrom = (...files: readonly GivenFile[]): Opened =>
  openFiles(files, { language: 'en', marks: draftMarks });

/** The codes and places of what is wrong, or has to be known. */
export const toldOf = ({ findings }: Opened): string[] =>
  findings.told.map(({ code, place }) => `${code} ${place}`);
