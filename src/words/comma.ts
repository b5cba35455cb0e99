/** The sign between the parts of a line. Pure. */
import type { Words } from './english.ts';

/** Languages in Arabic letters, which have a comma of their own. */
const ARABIC = /^(?:ar|ckb|fa|ps|sd|ug|ur)\b/;

export const comma = ({ language }: Pick<Words, 'language'>): string =>
  ARABIC.test(language) ? '، ' : ', ';
