/** Writes the words of languages that are data, each in a file that pages load when it is chosen. */
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Spoken } from '../../compile/words/languages.ts';
import type { Offered } from '../../view/language.ts';

/**
 * The element that tells a page which languages there are. @param up the path to the site's folder
 */
export type OfferedFrom = (up: string) => readonly Offered[];

export function buildWords(folder: string, languages: readonly Spoken[]): OfferedFrom {
  const offered = languages.map(({ language, name, data }): Offered => {
    if (!data) return { language, name };
    const text = JSON.stringify(data);
    const hash = createHash('sha256').update(text).digest('hex').slice(0, 8);
    const words = `assets/words-${language}-${hash}.json`;
    writeFileSync(join(folder, words), text);
    return { language, name, words };
  });
  return (up) =>
    offered.map(({ words, ...each }) => (words ? { ...each, words: `${up}${words}` } : each));
}
