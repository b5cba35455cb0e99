/** Makes an id for a document from the name of its file. Pure. */
import { slugOf } from '../../seeds/seed/id.ts';

/** Characters; an id is part of links. */
const LONGEST = 40;

/** @param taken the ids of the other documents */
export function documentId(file: string, taken: ReadonlySet<string>): string {
  const stem = file.replace(/(?:\.[a-z0-9]{1,5}){1,2}$/i, '');
  const slug = slugOf(stem).slice(0, LONGEST).replace(/-$/, '') || 'document';
  for (let number = 1; ; number++) {
    const id = number === 1 ? slug : `${slug}-${number}`;
    if (!taken.has(id)) return id;
  }
}
