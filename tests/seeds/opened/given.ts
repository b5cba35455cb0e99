/** Files as somebody gives them to a page. */
import type {
  GivenFile,
  MadeSeed,
  Opened,
  WholeFile,
} from '../../../src/seeds/opened/given-file.ts';
import { makingSeed, openFiles } from '../../../src/seeds/opened/opened.ts';
import { finish } from '../../../src/timeline/steps.ts';
import { draftMarks } from '../../../src/words/draft.ts';

export function given(name: string, content: string | Uint8Array): WholeFile {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return { name, size: bytes.length, bytes };
}

export const openedFrom = (...files: readonly GivenFile[]): Opened =>
  openFiles(files, { language: 'en', marks: draftMarks });

/** The codes and places of what is wrong, or worth knowing. */
export const toldOf = ({ findings }: Opened): string[] =>
  findings.told.map(({ code, place }) => `${code} ${place}`);

/** The seed that can be made of a file; null if none can. */
export const seedOf = (...files: readonly WholeFile[]): MadeSeed | null =>
  finish(makingSeed(files, { language: 'en' }));
