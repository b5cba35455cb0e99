/** The comma and the semicolon between the parts of a line, in each language. Pure. */
import type { Words } from './english.ts';

/** Languages in Arabic letters, which have marks of their own. */
const ARABIC = /^(?:ar|ckb|fa|ps|sd|ug|ur)\b/;

type Spoken = Pick<Words, 'language'>;

export const comma = ({ language }: Spoken): string => (ARABIC.test(language) ? '، ' : ', ');

export const semicolon = ({ language }: Spoken): string => (ARABIC.test(language) ? '؛ ' : '; ');
